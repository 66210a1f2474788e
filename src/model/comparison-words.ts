/** A comparison in words that people read, the same in every output. */
import { printNumber } from '../text/number.js';
import { printPeriod, readPeriodId } from '../text/period.js';
import type { Comparison, TaskChange, TaskSide, UnitSide } from './comparison.js';
import type { Totals } from './consolidated.js';
import { STATE_NAMES, TIMELINESS_NAMES } from './status.js';

/** The figures that are compared, in order, with their names. */
export const FIGURES: readonly { readonly key: keyof Totals; readonly name: string }[] = [
  { key: 'total', name: 'Tổng số nhiệm vụ' },
  { key: 'completed', name: 'Đã hoàn thành' },
  { key: 'ongoing', name: 'Thực hiện thường xuyên' },
  { key: 'inProgress', name: 'Đang thực hiện' },
  { key: 'notStarted', name: 'Chưa thực hiện' },
  { key: 'noReport', name: 'Chưa báo cáo' },
  { key: 'other', name: 'Chưa xác định' },
  { key: 'overdue', name: 'Chậm muộn' },
];

/** "tháng 5 năm 2024"; the id where it is none. */
export function periodName(id: string): string {
  const period = readPeriodId(id);
  return period === undefined ? id : printPeriod(period);
}

/** "+3", "−1", "0". */
export function signed(difference: number): string {
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${printNumber(Math.abs(difference))}`;
}

/** "Đã hoàn thành", with how it stands in time where that matters. */
export function stateWords({ status, timeliness }: TaskSide): string {
  const late = timeliness === 'overdue' || timeliness === 'late';
  return late ? `${STATE_NAMES[status]} (${TIMELINESS_NAMES[timeliness]})` : STATE_NAMES[status];
}

/** What happened to a task, in two or three words. */
export function changeWords({ change, direction, fields }: TaskChange): string {
  if (change === 'added') return 'Nhiệm vụ mới';
  if (change === 'removed') return 'Không còn';
  if (direction === 'back') return 'Tình trạng lùi';
  if (direction === 'forward') return 'Có tiến triển';
  if (fields.includes('status')) return 'Đổi tình trạng';
  if (fields.includes('deadline')) return 'Đổi thời hạn';
  return fields.includes('timeliness') ? 'Đổi mức đúng hạn' : 'Kết quả mới';
}

/** How a unit sent its report. */
export function sentWords(side: UnitSide | null): string {
  if (side === null) return 'Không có trong danh sách';
  if (!side.submitted) return 'Chưa nộp';
  if (side.onTime === null) return 'Đã nộp';
  if (side.onTime) return 'Đúng hạn';
  return side.daysLate === null ? 'Muộn' : `Muộn ${side.daysLate} ngày`;
}

/** "So sánh tháng 5 năm 2024 với tháng 6 năm 2024". */
export function titleWords({ before, after }: Comparison): string {
  return `So sánh ${periodName(before.period)} với ${periodName(after.period)}`;
}
