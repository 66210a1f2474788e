/** The board in words that people read, the same in every output. */
import { isValidDate } from '../text/calendar.js';
import { printDateShort } from '../text/date.js';
import { printCount } from '../text/number.js';
import { printPeriod, readPeriodId } from '../text/period.js';
import { type Board, type BoardUnit, isFaulty } from './board.js';
import type { SetAsideReason } from './round.js';

/** Where a time of receipt was taken from. */
export const RECEIVED_FROM_WORDS: Readonly<Record<NonNullable<BoardUnit['receivedFrom']>, string>> =
  { register: 'sổ nhận', document: 'tài liệu', file: 'tệp' };

/** Why a file does not count, short enough for a column. */
const REASON_WORDS: Readonly<Record<SetAsideReason, string>> = {
  unreadable: 'Không đọc được tệp',
  'table-not-found': 'Không có bảng theo mẫu',
  'column-missing': 'Thiếu cột bắt buộc',
  'unit-unknown': 'Không rõ đơn vị gửi',
  'unit-ambiguous': 'Chưa rõ là đơn vị nào',
  'period-mismatch': 'Sai kỳ báo cáo',
  duplicate: 'Trùng nội dung',
  conflict: 'Nhiều bản khác nhau',
  superseded: 'Đã có bản mới hơn',
};

/** A reason is one of the model's keys; anything else is shown as it is. */
export function reasonWords(reason: string): string {
  return (REASON_WORDS as Readonly<Record<string, string>>)[reason] ?? reason;
}

/** "02 ngày", "01 giờ 05 phút"; undefined for a unit that is not late. */
export function lateness({
  daysLate,
  minutesLate,
}: Pick<BoardUnit, 'daysLate' | 'minutesLate'>): string | undefined {
  if (daysLate === null) return undefined;
  if (daysLate > 0) return `${printCount(daysLate)} ngày`;
  if (minutesLate === null) return undefined;
  const hours = Math.floor(minutesLate / 60);
  const minutes = `${printCount(minutesLate % 60)} phút`;
  return hours === 0 ? minutes : `${printCount(hours)} giờ ${minutes}`;
}

/** Why the files that a unit sent do not count, each reason once. */
export function refusals({ files }: Pick<BoardUnit, 'files'>): readonly string[] {
  return [...new Set(files.flatMap(({ reason }) => (reason === null ? [] : reasonWords(reason))))];
}

/** "Đúng hạn", "Muộn 02 ngày", "Đã nộp", "Chưa nộp", or why nothing that came counts. */
export function deliveryWords(unit: BoardUnit): string {
  switch (unit.delivery) {
    case 'on-time':
      return 'Đúng hạn';
    case 'late':
      return ['Muộn', lateness(unit) ?? ''].join(' ').trimEnd();
    case 'submitted':
      return 'Đã nộp';
    case 'unusable':
      return refusals(unit).join('; ');
    case 'missing':
      return 'Chưa nộp';
  }
}

/** What is still to do, in a word or two; empty when nothing is. */
export function actionWords(unit: BoardUnit): string {
  if (unit.action === 'none') return '';
  if (unit.action === 'send') return 'Gửi báo cáo';
  if (isFaulty(unit)) return 'Sửa lỗi, gửi lại';
  return unit.files.every(({ reason }) => reason === 'conflict') ? 'Chọn một bản' : 'Gửi lại';
}

function dayAndTime(receivedAt: string | null): readonly [day: string, time: string | undefined] {
  const [, day = '', time] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(receivedAt ?? '') ?? [];
  return [isValidDate(day) ? day : '', time];
}

/** "10 giờ 00 ngày 27/6/2024". */
function momentWords(day: string, time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${hour} giờ ${minute} ngày ${printDateShort(day)}`;
}

/** In a sentence: "lúc 09 giờ 30 ngày 25/6/2024", of a day alone "ngày 25/6/2024". */
export function receivedInSentence(receivedAt: string): string {
  const [day, time] = dayAndTime(receivedAt);
  if (day === '') return receivedAt;
  return time === undefined ? `ngày ${printDateShort(day)}` : `lúc ${momentWords(day, time)}`;
}

/** `2024-06-25T09:30:00` → "09:30 25/6/2024"; a day alone stays a day. */
export function receivedWords(receivedAt: string | null): string {
  const [day, time] = dayAndTime(receivedAt);
  if (day === '') return receivedAt ?? '';
  return time === undefined ? printDateShort(day) : `${time} ${printDateShort(day)}`;
}

/** "tháng 6 năm 2024". */
export function periodWords(period: string): string {
  const read = readPeriodId(period);
  return read === undefined ? period : printPeriod(read);
}

/** "25/6/2024", "10 giờ 00 ngày 27/6/2024"; undefined without a deadline. */
export function deadlineWords({
  submitBy,
  submitByTime,
}: Pick<Board, 'submitBy' | 'submitByTime'>): string | undefined {
  if (submitBy === null) return undefined;
  return submitByTime === null ? printDateShort(submitBy) : momentWords(submitBy, submitByTime);
}

/** The line of totals: "28 đơn vị: 21 đúng hạn, 2 muộn, …", classes without units left out. */
export function totalsWords({ totals }: Pick<Board, 'totals'>): string {
  const classes = [
    [totals.onTime, 'đúng hạn'],
    [totals.late, 'muộn'],
    [totals.submitted, 'đã nộp'],
    [totals.unusable, 'gửi tệp chưa dùng được'],
    [totals.missing, 'chưa nộp'],
  ] as const;
  const said = classes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const faulty = totals.faulty > 0 ? `; ${totals.faulty} đơn vị có lỗi cần gửi lại` : '';
  return `${totals.units} đơn vị: ${said.join(', ') || 'chưa có đơn vị nào'}${faulty}.`;
}
