/** This period beside the ones before it, in words. */
import type { Comparison } from '../model/comparison.js';
import { periodName } from '../model/comparison-words.js';
import type { Totals } from '../model/consolidated.js';
import { upperFirst } from '../text/case.js';
import { printCount } from '../text/number.js';

const TOLD: readonly { readonly key: keyof Totals; readonly what: string }[] = [
  { key: 'total', what: 'tổng số nhiệm vụ' },
  { key: 'completed', what: 'số nhiệm vụ đã hoàn thành' },
  { key: 'ongoing', what: 'số nhiệm vụ thực hiện thường xuyên' },
  { key: 'inProgress', what: 'số nhiệm vụ đang thực hiện' },
  { key: 'notStarted', what: 'số nhiệm vụ chưa thực hiện' },
  { key: 'noReport', what: 'số nhiệm vụ chưa được báo cáo' },
  { key: 'overdue', what: 'số nhiệm vụ chậm muộn' },
];

/**
 * "số nhiệm vụ đã hoàn thành tăng 03 (từ 10 lên 13); số nhiệm vụ chậm muộn giảm 01 (từ 04 xuống
 * 03)". Figures that stayed are left out. Without a full stop.
 */
export function changeClauses({ before, after }: Comparison['totals']): string {
  const clauses = TOLD.flatMap(({ key, what }) => {
    const difference = after[key] - before[key];
    if (difference === 0) return [];
    const [verb, towards] = difference > 0 ? ['tăng', 'lên'] : ['giảm', 'xuống'];
    const [from, to] = [printCount(before[key]), printCount(after[key])];
    return [`${what} ${verb} ${printCount(Math.abs(difference))} (từ ${from} ${towards} ${to})`];
  });
  return clauses.length === 0 ? 'số liệu không thay đổi' : clauses.join('; ');
}

/** "Tháng 5/2024", "Tuần 25/2024", "Quý II/2024": for a table and for the axis of a chart. */
export function shortPeriod(id: string): string {
  return upperFirst(periodName(id)).replace(/^(Tháng|Tuần) (\d+) năm /, '$1 $2/');
}
