/** A task in a line of prose: its content, who leads it, when it is due, how it stands. */
import type { MergedTask } from '../model/consolidated.js';
import { daysBetween } from '../text/calendar.js';
import { printDateShort } from '../text/date.js';
import { printCount } from '../text/number.js';
import type { Facts } from './facts.js';
import { collected, sayingsOf } from './sayings.js';
import { STATE_PHRASES } from './sentences.js';
import { onOneLine, shorten } from './shorten.js';

const CONTENT_LIMIT = 180;
const NAMED_LEADS = 3;
const HINDRANCE_LIMIT = 160;

/** The task's content, short enough for a line. */
export function contentOf(task: Pick<MergedTask, 'content'>): string {
  return shorten(onOneLine(task.content), CONTENT_LIMIT);
}

/** Names of up to three leads; for more the catalogue's own words ("UBND cấp huyện") or a count. */
export function leadsOf(task: MergedTask, unitName: (id: string) => string): string {
  if (task.leads.length === 0) return task.leadText || 'chưa rõ đơn vị chủ trì';
  if (task.leads.length <= NAMED_LEADS) return task.leads.map(unitName).join(', ');
  return task.leadText || `${printCount(task.leads.length)} đơn vị`;
}

/** Whole days after the due date, or undefined when the task is not overdue. */
export function daysOverdue(task: MergedTask, asOf: string): number | undefined {
  const due = task.deadline?.due;
  return task.timeliness === 'overdue' && due != null ? daysBetween(due, asOf) : undefined;
}

/** " [I.4; I.5]": the tasks that stand behind a line, where sources are asked for. */
export function citation(tasks: readonly MergedTask[], { withSources }: Facts): string {
  return withSources ? ` [${tasks.map(({ id }) => id).join('; ')}]` : '';
}

/** "đang thực hiện, 07/10 đơn vị đã báo cáo, chậm muộn". */
export function standing(task: MergedTask): string {
  const { leads, reported } = task.counts;
  return [
    STATE_PHRASES[task.status],
    ...(leads > 1 && reported > 0
      ? [`${printCount(reported)}/${printCount(leads)} đơn vị đã báo cáo`]
      : []),
    ...(task.timeliness === 'overdue' ? ['chậm muộn'] : []),
  ].join(', ');
}

function withLeads(task: MergedTask, facts: Facts, ending: string): string {
  const leads = leadsOf(task, facts.unitName);
  return `${contentOf(task)} (${leads})${citation([task], facts)}${ending}`;
}

/** Why a task is late, as far as its offices say so; nobody who is silent is asked for a reason. */
function hindrance(task: MergedTask, facts: Facts): string {
  const said = collected(sayingsOf(task, 'difficulties', facts.unitName));
  if (said.length === 0) return task.counts.reported > 0 ? '; chưa nêu khó khăn, vướng mắc' : '';
  const texts = said.map(({ text }) => onOneLine(text)).join('; ');
  return `; khó khăn, vướng mắc: ${shorten(texts, HINDRANCE_LIMIT)}`;
}

/**
 * "… (Công an tỉnh): thời hạn 31/3/2023, quá hạn 15 ngày, đang thực hiện; khó khăn, vướng mắc:
 * Thiếu kinh phí".
 */
export function overdueLine(task: MergedTask, facts: Facts): string {
  const due = task.deadline?.due;
  const days = daysOverdue(task, facts.consolidated.asOf);
  const deadline = due == null ? '' : `thời hạn ${printDateShort(due)}, `;
  const behind = days === undefined ? '' : `quá hạn ${printCount(days)} ngày, `;
  return withLeads(
    task,
    facts,
    `: ${deadline}${behind}${STATE_PHRASES[task.status]}${hindrance(task, facts)}`,
  );
}

/** "… (Công an tỉnh): kỳ trước đã hoàn thành, kỳ này đang thực hiện". */
export function regressedLine(task: MergedTask, facts: Facts): string {
  const change = facts.comparison?.tasks.find(({ after }) => after?.id === task.id);
  const before = change?.before ? `kỳ trước ${STATE_PHRASES[change.before.status]}, ` : '';
  return withLeads(task, facts, `: ${before}kỳ này ${STATE_PHRASES[task.status]}`);
}

/** "… (Công an tỉnh): thời hạn 31/7/2023". */
export function dueLine(task: MergedTask, facts: Facts): string {
  const due = task.deadline?.due;
  return withLeads(task, facts, due == null ? '' : `: thời hạn ${printDateShort(due)}`);
}
