/** Sums over tasks: of the province, by section, by lead. */
import type { Consolidated, MergedTask } from '../model/consolidated.js';
import type { IsoDate } from '../model/grid.js';
import { timelinessOf } from '../model/status.js';
import { type Counted, totalsOf } from '../model/totals.js';
import { leadReports } from './status.js';

/** Sums by section, in the order in which the sections first appear. */
export function totalsBySection(tasks: readonly MergedTask[]): Consolidated['bySection'] {
  return [...new Set(tasks.map(({ section }) => section))].map((section) => ({
    section,
    ...totalsOf(tasks.filter((task) => task.section === section)),
  }));
}

/** The leads that answer for a task: of alternatives those that reported, or all when none did. */
function answering(task: MergedTask) {
  const reports = leadReports(task, task.contributions);
  const reported = reports.filter(({ report }) => report !== undefined);
  return task.leadMode === 'any' && reported.length > 0 ? reported : reports;
}

/** Sums by lead, each with its own state; units that lead nothing are left out. */
export function totalsByUnit(
  tasks: readonly MergedTask[],
  unitIds: readonly string[],
  nameOf: (unit: string) => string,
  asOf: IsoDate,
): Consolidated['byUnit'] {
  const counted = new Map<string, Counted[]>(unitIds.map((id) => [id, []]));
  for (const task of tasks) {
    const due = task.deadline?.due ?? null;
    for (const { unit, report } of answering(task)) {
      const status = report?.status ?? 'no-report';
      const completedOn = report?.completedOn ?? undefined;
      const timeliness = timelinessOf({ state: status, due, completedOn, asOf });
      counted.set(unit, [...(counted.get(unit) ?? []), { status, timeliness }]);
    }
  }
  return [...counted]
    .filter(([, states]) => states.length > 0)
    .map(([unit, states]) => ({ unit, name: nameOf(unit), ...totalsOf(states) }));
}
