/** Who sent a report, when, and with how many faults. */
import { fileNameOf } from '../model/address.js';
import type { MergedUnit } from '../model/consolidated.js';
import type { DocumentRow, TableBlock } from '../model/document.js';
import { setAsideName } from '../model/workbook.js';
import { isValidDate } from '../text/calendar.js';
import { lowerFirst, upperFirst } from '../text/case.js';
import { printDateShort } from '../text/date.js';
import { printCount, printNumber } from '../text/number.js';
import type { Facts } from './facts.js';

const UNUSABLE = 'Chưa đủ điều kiện tổng hợp';

/** "Đúng hạn", "Trễ 02 ngày", "Chưa gửi". */
export function standing(unit: MergedUnit): string {
  if (!unit.submitted) return unit.refused.length > 0 ? UNUSABLE : 'Chưa gửi';
  if (unit.onTime === null) return 'Đã gửi';
  if (unit.onTime) return 'Đúng hạn';
  return unit.daysLate === null || unit.daysLate === 0
    ? 'Trễ hạn'
    : `Trễ ${printCount(unit.daysLate)} ngày`;
}

/** "2024-06-26T08:15:00" → "08 giờ 15, 26/6/2024". */
export function timeOf(receivedAt: string | null): string {
  const [, day = '', hour, minute] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(receivedAt ?? '') ?? [];
  if (!isValidDate(day)) return '';
  return hour === undefined ? printDateShort(day) : `${hour} giờ ${minute}, ${printDateShort(day)}`;
}

/** A time that nobody wrote down is that of the file, and says so. */
function received({ receivedAt, receivedFrom }: MergedUnit): string {
  const time = timeOf(receivedAt);
  return time === '' || receivedFrom === 'register' ? time : `${time} (theo tệp)`;
}

/** What is wrong with the report that counts, then why others do not; file names stay in the workbook. */
function note(unit: MergedUnit): string {
  const faults = [
    ...(unit.errors > 0 ? [`${printCount(unit.errors)} lỗi`] : []),
    ...(unit.warnings > 0 ? [`${printCount(unit.warnings)} cảnh báo`] : []),
  ].join(', ');
  const reasons = [...new Set(unit.refused.map(reasonOf))];
  if (!unit.submitted) return reasons.map(upperFirst).join('\n');
  return [
    ...(faults === '' ? [] : [faults]),
    ...reasons.map((reason) => `Có tệp không dùng: ${reason}`),
  ].join('\n');
}

type Refused = MergedUnit['refused'][number];

/** Why a file does not count, in words that go on in a sentence. */
export function reasonOf({ reason }: Refused): string {
  return lowerFirst(setAsideName(reason));
}

function unitRow(unit: MergedUnit, index: number): DocumentRow {
  return {
    kind: 'cells',
    cells: [
      String(index + 1),
      unit.name,
      standing(unit),
      received(unit),
      unit.submitted ? printNumber(unit.rows) : '',
      note(unit),
    ],
  };
}

function nobodysRow(refused: Refused): DocumentRow {
  const cells = [
    '',
    'Chưa xác định được đơn vị',
    UNUSABLE,
    '',
    '',
    `Tệp ${fileNameOf(refused.file)}: ${reasonOf(refused)}`,
  ];
  return { kind: 'cells', cells };
}

/** Every unit of the round in roster order, then the files that count for no unit. */
export function submissionTable(facts: Facts): TableBlock {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 7, align: 'center' },
      { title: 'Đơn vị', width: 32 },
      { title: 'Tình hình gửi', width: 13, align: 'center' },
      { title: 'Thời điểm nhận', width: 17, align: 'center' },
      { title: 'Số nhiệm vụ báo cáo', width: 11, align: 'center' },
      { title: 'Ghi chú', width: 30 },
    ],
    rows: [...facts.consolidated.units.map(unitRow), ...facts.consolidated.refused.map(nobodysRow)],
  };
}
