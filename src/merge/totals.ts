/** Sums over tasks: of the province, by section, by lead. */
import type { Consolidated, MergedTask } from '../model/consolidated.js';
import type { IsoDate } from '../model/grid.js';
import { leadStates } from '../model/lead-states.js';
import { type Counted, totalsOf } from '../model/totals.js';

/** Sums by section, in the order in which the sections first appear. */
export function totalsBySection(tasks: readonly MergedTask[]): Consolidated['bySection'] {
  return [...new Set(tasks.map(({ section }) => section))].map((section) => ({
    section,
    ...totalsOf(tasks.filter((task) => task.section === section)),
  }));
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
    for (const { unit, ...state } of leadStates(task, asOf)) {
      counted.set(unit, [...(counted.get(unit) ?? []), state]);
    }
  }
  return [...counted]
    .filter(([, states]) => states.length > 0)
    .map(([unit, states]) => ({ unit, name: nameOf(unit), ...totalsOf(states) }));
}
