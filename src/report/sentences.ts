/** The two sentences of counts that every report carries. */
import type { MergedTask, MergedUnit } from '../model/consolidated.js';
import type { State } from '../model/status.js';
import { STATES } from '../model/status.js';
import { printCount } from '../text/number.js';
import type { SubmissionClasses } from './facts.js';

/** Words of the 2024 notice of Bắc Giang for the first three. */
export const STATE_PHRASES: Readonly<Record<State, string>> = {
  completed: 'đã hoàn thành',
  ongoing: 'thực hiện thường xuyên',
  'in-progress': 'đang thực hiện',
  'not-started': 'chưa thực hiện',
  'no-report': 'chưa được đơn vị chủ trì báo cáo',
  other: 'chưa xác định tình trạng',
};

function isOverdue(task: MergedTask): boolean {
  return task.timeliness === 'overdue';
}

function overdueClause(tasks: readonly MergedTask[]): string {
  const overdue = tasks.filter(isOverdue).length;
  if (overdue === 0) return '';
  if (overdue < tasks.length) return `, trong đó có ${printCount(overdue)} nhiệm vụ chậm muộn`;
  return overdue === 1 ? ' (chậm muộn)' : ', tất cả đều chậm muộn';
}

/**
 * "10 nhiệm vụ đã hoàn thành; 28 nhiệm vụ thực hiện thường xuyên; 12 nhiệm vụ đang thực hiện, không
 * có nhiệm vụ chậm muộn". States that no task is in are left out; overdue tasks are said of the
 * state that they are in; "cả 20 nhiệm vụ đều đã hoàn thành", unless they are
 * only a part of those that the reader has in mind. Without a full stop.
 */
export function statusClauses(
  tasks: readonly MergedTask[],
  extent: 'whole' | 'part' = 'whole',
): string {
  if (tasks.length === 0) return 'chưa có nhiệm vụ nào được tổng hợp';
  const clauses = STATES.flatMap((state) => {
    const own = tasks.filter((task) => task.status === state);
    if (own.length === 0) return [];
    const behind = overdueClause(own);
    if (extent === 'whole' && own.length === tasks.length && own.length > 1) {
      return [`cả ${printCount(own.length)} nhiệm vụ đều ${STATE_PHRASES[state]}${behind}`];
    }
    return [`${printCount(own.length)} nhiệm vụ ${STATE_PHRASES[state]}${behind}`];
  });
  const someOverdue = tasks.some(isOverdue);
  return `${clauses.join('; ')}${someOverdue ? '' : ', không có nhiệm vụ chậm muộn'}`;
}

/** Longer lists of names stand in the appendix. */
const NAMES_IN_SENTENCE = 8;

function named(units: readonly MergedUnit[], appendix: string | undefined): string {
  if (units.length > NAMES_IN_SENTENCE && appendix !== undefined) {
    return ` (danh sách tại ${appendix})`;
  }
  return ` (${units.map((unit) => unit.name).join('; ')})`;
}

/**
 * "30 đơn vị gửi đúng hạn; 02 đơn vị gửi trễ hạn (…); 03 đơn vị chưa gửi (…)". Classes without units
 * are left out, except that all on time is said as such. Without a full stop.
 */
export function submissionClauses(classes: SubmissionClasses, appendix?: string): string {
  const { onTime, late, sent, unusable, missing } = classes;
  const total = onTime.length + late.length + sent.length + unusable.length + missing.length;
  if (total === 0) return 'chưa có đơn vị nào gửi báo cáo';
  const all = total === 1 ? printCount(total) : `${printCount(total)}/${printCount(total)}`;
  if (onTime.length === total) return `${all} đơn vị gửi đúng hạn`;
  if (sent.length === total) return `${all} đơn vị đã gửi`;
  const say = (units: readonly MergedUnit[], what: string, names: string): readonly string[] =>
    units.length === 0 ? [] : [`${printCount(units.length)} đơn vị ${what}${names}`];
  return [
    ...say(onTime, 'gửi đúng hạn', ''),
    ...say(late, 'gửi trễ hạn', named(late, appendix)),
    ...say(sent, 'đã gửi', ''),
    ...say(unusable, 'gửi báo cáo chưa đủ điều kiện tổng hợp', named(unusable, appendix)),
    ...say(missing, 'chưa gửi', named(missing, appendix)),
  ].join('; ');
}
