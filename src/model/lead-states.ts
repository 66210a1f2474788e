/** Each lead's own report on a task, and the state that the task has for it. */
import type { Contribution, MergedTask } from './consolidated.js';
import type { IsoDate } from './grid.js';
import { timelinessOf } from './status.js';
import type { Counted } from './totals.js';

/** What one lead says of the task; undefined: it sent no row for it. */
export interface LeadReport {
  readonly unit: string;
  readonly report: Contribution | undefined;
}

/** Each lead with the row that speaks for it: its first. */
export function leadReports(
  { leads }: Pick<MergedTask, 'leads'>,
  contributions: readonly Contribution[],
): readonly LeadReport[] {
  return leads.map((unit) => ({
    unit,
    report: contributions.find((row) => row.unit === unit && row.role === 'lead'),
  }));
}

export interface LeadState extends Counted {
  readonly unit: string;
}

/**
 * The leads that answer for a task, each with its own state: of alternatives those that reported, or
 * all when none did.
 */
export function leadStates(task: MergedTask, asOf: IsoDate): readonly LeadState[] {
  const reports = leadReports(task, task.contributions);
  const reported = reports.filter(({ report }) => report !== undefined);
  const answering = task.leadMode === 'any' && reported.length > 0 ? reported : reports;
  const due = task.deadline?.due ?? null;
  return answering.map(({ unit, report }) => {
    const status = report?.status ?? 'no-report';
    const completedOn = report?.completedOn ?? undefined;
    return { unit, status, timeliness: timelinessOf({ state: status, due, completedOn, asOf }) };
  });
}
