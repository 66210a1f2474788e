/** What the sentences, lists and tables of a report are written from. */
import type { Comparison, TaskChange, TrendPoint } from '../model/comparison.js';
import type { Consolidated, MergedTask, MergedUnit } from '../model/consolidated.js';
import type { IsoDate } from '../model/grid.js';
import { grouped } from '../model/grouped.js';
import type { OutlineTable } from '../model/outline-names.js';
import type { Period } from '../model/period.js';
import type { Workspace } from '../model/workspace.js';
import { periodOf, printPeriod, readPeriodId } from '../text/period.js';
import type { TextFile } from './texts.js';

export interface DataWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How the units sent their reports; every unit stands in exactly one class. */
export interface SubmissionClasses {
  readonly onTime: readonly MergedUnit[];
  readonly late: readonly MergedUnit[];
  /** Sent, but there is no deadline or no time of receipt to compare. */
  readonly sent: readonly MergedUnit[];
  /** Files came that could not be used. */
  readonly unusable: readonly MergedUnit[];
  readonly missing: readonly MergedUnit[];
}

export interface Section {
  readonly name: string;
  readonly tasks: readonly MergedTask[];
}

export interface Facts {
  readonly consolidated: Consolidated;
  readonly workspace: Workspace;
  /** "tháng 6 năm 2024". */
  readonly period: string;
  readonly nextPeriod: string;
  readonly window?: DataWindow;
  readonly sections: readonly Section[];
  readonly overdue: readonly MergedTask[];
  readonly unreported: readonly MergedTask[];
  readonly notStarted: readonly MergedTask[];
  /** Due from the report date to the end of the next period and not done. */
  readonly dueNext: readonly MergedTask[];
  readonly submissions: SubmissionClasses;
  /** Against the period before, where its result is kept. */
  readonly comparison?: Comparison;
  /** Completed now and not in the period before. */
  readonly newlyCompleted: readonly MergedTask[];
  /** Completed or ongoing in the period before, open now. */
  readonly regressed: readonly MergedTask[];
  /** This period and those before it, oldest first; empty where none before is kept. */
  readonly trend: readonly TrendPoint[];
  /** "Phụ lục I" for each table that an appendix shows. */
  readonly appendixLabels: Readonly<Partial<Record<OutlineTable, string>>>;
  /** Each figure and each quoted result names its tasks, and appendices their cells. */
  readonly withSources: boolean;
  /** The drafter's own texts, by the path that the outline writes. */
  readonly texts?: ReadonlyMap<string, TextFile>;
  unitName(id: string): string;
}

/** The period after this one, of the same kind. */
export function nextPeriod(period: Period): Period | undefined {
  const year = Number(period.id.slice(0, 4));
  const ordinal = Number(/\d+$/.exec(period.id.slice(4))?.[0] ?? 1);
  return periodOf(period.kind, year, ordinal + 1) ?? periodOf(period.kind, year + 1, 1);
}

function classesOf(units: readonly MergedUnit[]): SubmissionClasses {
  const came = units.filter((unit) => unit.submitted);
  const absent = units.filter((unit) => !unit.submitted);
  return {
    onTime: came.filter((unit) => unit.onTime === true),
    late: came.filter((unit) => unit.onTime === false),
    sent: came.filter((unit) => unit.onTime === null),
    unusable: absent.filter((unit) => unit.refused.length > 0),
    missing: absent.filter((unit) => unit.refused.length === 0),
  };
}

/** "1. Về dịch vụ công" → "Về dịch vụ công": the report numbers its headings itself. */
function withoutNumber(section: string): string {
  const name = section.replace(/^(?:[IVXLC]+|\d+|[A-ZĐ])(?:\.\d+)*[.)]\s+/u, '').trim();
  return name === '' ? section : name;
}

function sectionsOf(tasks: readonly MergedTask[]): readonly Section[] {
  const byName = grouped(tasks, (task) => task.section);
  const unnamed = byName.size === 1 ? 'Nhiệm vụ Đề án 06' : 'Nhiệm vụ khác';
  return [...byName].map(([section, own]) => ({
    name: section === '' ? unnamed : withoutNumber(section),
    tasks: own,
  }));
}

/** Still to be done: neither completed nor carried out all the time. */
export function isOpen({ status }: Pick<MergedTask, 'status'>): boolean {
  return status !== 'completed' && status !== 'ongoing';
}

/** "Đề án 06" and "6 tháng đầu năm 2024" must not read as one number. */
function afterNumber(period: string): string {
  return /^\d/.test(period) ? `trong ${period}` : period;
}

export interface History {
  readonly comparison?: Comparison;
  /** Earlier periods of the same kind, oldest first. */
  readonly earlier: readonly TrendPoint[];
}

function changedTasks(
  tasks: readonly MergedTask[],
  comparison: Comparison | undefined,
  test: (change: TaskChange) => boolean,
): readonly MergedTask[] {
  const ids = new Set((comparison?.tasks ?? []).filter(test).map(({ after }) => after?.id));
  return tasks.filter(({ id }) => ids.has(id));
}

function isNewlyCompleted({ before, after }: TaskChange): boolean {
  return after?.status === 'completed' && before !== null && before.status !== 'completed';
}

/** Everything that the outline's names stand for; appendix labels are added once they are known. */
export function factsOf(
  consolidated: Consolidated,
  workspace: Workspace,
  window: DataWindow | undefined,
  { comparison, earlier }: History = { earlier: [] },
): Omit<Facts, 'appendixLabels' | 'withSources'> {
  const { tasks, units, asOf } = consolidated;
  const period = readPeriodId(consolidated.period);
  const next = period ? nextPeriod(period) : undefined;
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return {
    consolidated,
    workspace,
    period: period ? afterNumber(printPeriod(period)) : consolidated.period,
    nextPeriod: next ? printPeriod(next) : 'kỳ tiếp theo',
    ...(window ? { window } : {}),
    sections: sectionsOf(tasks),
    overdue: tasks.filter((task) => task.timeliness === 'overdue'),
    unreported: tasks.filter((task) => task.status === 'no-report'),
    notStarted: tasks.filter((task) => task.status === 'not-started'),
    dueNext: tasks.filter((task) => {
      const due = task.deadline?.due;
      return isOpen(task) && due != null && due >= asOf && next !== undefined && due <= next.to;
    }),
    submissions: classesOf(units),
    ...(comparison ? { comparison } : {}),
    newlyCompleted: changedTasks(tasks, comparison, isNewlyCompleted),
    regressed: changedTasks(tasks, comparison, ({ direction }) => direction === 'back'),
    trend:
      earlier.length === 0
        ? []
        : [...earlier, { period: consolidated.period, totals: consolidated.totals }],
    unitName: (id) => names.get(id) ?? id,
  };
}
