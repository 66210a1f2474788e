/** What each unit reported in the period before, found again for the rows of this one. */
import type { Consolidated } from '../model/consolidated.js';
import type { Deadline } from '../model/deadline.js';
import type { State } from '../model/status.js';
import type { TaskRow } from '../model/submission.js';
import { foldKey } from '../text/fold.js';
import { printPeriod, readPeriodId } from '../text/period.js';

/** One row of the period before. */
export interface PreviousReport {
  readonly taskId: string;
  readonly content: string;
  readonly status: State;
  readonly result: string;
  /** The task's deadline then: the catalogue's, else that of the first unit that reported it. */
  readonly deadline: Pick<Deadline, 'text' | 'due'> | null;
  /** Other units reported the task too. */
  readonly shared: boolean;
}

export interface PreviousReports {
  /** "tháng 5 năm 2024"; undefined where there is no earlier result. */
  readonly period?: string;
  /** All rows of a unit, in the order of the earlier result. */
  of(unit: string | undefined): readonly PreviousReport[];
  /** The row that the unit sent for the same task. */
  find(unit: string | undefined, row: TaskRow): PreviousReport | undefined;
}

interface UnitReports {
  readonly all: PreviousReport[];
  readonly byId: Map<string, PreviousReport>;
  readonly byContent: Map<string, PreviousReport>;
}

function newUnit(): UnitReports {
  return { all: [], byId: new Map(), byContent: new Map() };
}

function reportsByUnit({ tasks, outside }: Consolidated): ReadonlyMap<string, UnitReports> {
  const units = new Map<string, UnitReports>();
  const add = (unit: string, report: PreviousReport) => {
    const own: UnitReports = units.get(unit) ?? newUnit();
    units.set(unit, own);
    own.all.push(report);
    // Of several rows for one task the first counted.
    if (report.taskId !== '' && !own.byId.has(report.taskId)) own.byId.set(report.taskId, report);
    const content = foldKey(report.content);
    if (!own.byContent.has(content)) own.byContent.set(content, report);
  };
  for (const { id, content, deadline, contributions } of tasks) {
    const shared = new Set(contributions.map(({ unit }) => unit)).size > 1;
    for (const { unit, status, result } of contributions) {
      add(unit, { taskId: id, content, status, result, deadline, shared });
    }
  }
  for (const { unit, status, result, content } of outside) {
    add(unit, { taskId: '', content, status, result, deadline: null, shared: false });
  }
  return units;
}

/** Indexes the result of the period before. */
export function previousReports(previous: Consolidated | undefined): PreviousReports {
  if (previous === undefined) return { of: () => [], find: () => undefined };
  const units = reportsByUnit(previous);
  const read = readPeriodId(previous.period);
  return {
    period: read === undefined ? previous.period : printPeriod(read),
    of: (unit) => units.get(unit ?? '')?.all ?? [],
    find: (unit, { task, content }) => {
      const own = units.get(unit ?? '');
      // Without a catalogue the numbers of tasks run anew in each period: the text decides.
      const byId = task.id === undefined ? undefined : own?.byId.get(task.id);
      return byId ?? own?.byContent.get(foldKey(content));
    },
  };
}
