/** Consolidated workbook → the value that it was written from, with the corrections made in Excel. */
import type { Consolidated, MergedTask } from '../model/consolidated.js';
import type { StatusWord } from '../model/form.js';
import { grouped } from '../model/grouped.js';
import { SCHEMA_VERSION } from '../model/output.js';
import type { Restored, RestoreProblem } from '../model/restored.js';
import type { Table } from '../model/table.js';
import { totalsOf } from '../model/totals.js';
import { SHEETS } from '../model/workbook.js';
import { type DetailRow, restoreDetails } from './restore-details.js';
import { type Heading, NO_HEADING, restoreHeading } from './restore-heading.js';
import { statusReader } from './restore-status.js';
import { restoreTasks } from './restore-tasks.js';
import { printedTotals } from './restore-totals.js';
import { restoreUnits } from './restore-units.js';
import { totalsBySection, totalsByUnit } from './totals.js';

/** The workbook's sheets, each bound with its form in `templates/`. */
export interface RestoreTables {
  readonly summary?: Table;
  readonly bySection?: Table;
  readonly details?: Table;
  readonly units?: Table;
}

export interface RestoreInput {
  readonly file: string;
  readonly tables: RestoreTables;
  /** Words for states that a person may write instead of the printed ones (form `tong-hop`). */
  readonly statuses: readonly StatusWord[];
  readonly tool: Consolidated['tool'];
}

function missingSheets({ file, tables }: RestoreInput): readonly RestoreProblem[] {
  const keys = ['summary', 'bySection', 'details', 'units'] as const;
  return keys
    .filter((key) => tables[key] === undefined)
    .map((key) => ({
      at: { file, sheet: SHEETS[key] },
      value: SHEETS[key],
      kind: 'sheet-missing',
    }));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Recomputed from what the workbook holds now, so that a removed row shows. */
function reconcile(
  merged: number,
  outside: number,
  { units, refused }: Pick<Consolidated, 'units' | 'refused'>,
): Consolidated['reconciliation'] {
  const files = [...units.flatMap((unit) => unit.refused), ...refused];
  const setAside = sum(files.map(({ rows }) => rows));
  return { read: merged + outside + setAside, merged, outside, setAside };
}

function consolidatedFrom(
  tool: Consolidated['tool'],
  heading: Heading,
  tasks: readonly MergedTask[],
  details: readonly DetailRow[],
  people: Pick<Consolidated, 'units' | 'refused'>,
): Consolidated {
  const known = new Set(tasks.map(({ id }) => id).filter((id) => id !== ''));
  const outside = details
    .filter(({ taskId }) => !known.has(taskId))
    .map(({ contribution, own }) => ({ ...contribution, ...own }));
  const names = new Map(people.units.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool,
    ...heading,
    ...people,
    tasks,
    outside,
    totals: totalsOf(tasks),
    bySection: totalsBySection(tasks),
    byUnit: totalsByUnit(tasks, [...names.keys()], nameOf, heading.asOf),
    reconciliation: reconcile(details.length - outside.length, outside.length, people),
    diagnostics: [],
  };
}

/**
 * Restores a consolidated workbook. The rows of "Tổng hợp" decide states, texts and dates;
 * timeliness and all sums are computed anew. A row of "Chi tiết" whose task is gone from "Tổng
 * hợp" is kept as outside the catalogue. Diagnostics are not read back. Never throws: what is
 * missing or unreadable is a problem in the result.
 */
export function restoreConsolidated(input: RestoreInput): Restored {
  const { summary, bySection, details: detailTable, units } = input.tables;
  const problems: RestoreProblem[] = [...missingSheets(input)];
  const report = (problem: RestoreProblem) => {
    problems.push(problem);
  };
  const heading = summary ? restoreHeading(summary, report) : NO_HEADING;
  const statusOf = statusReader(input.statuses, report);
  const details = restoreDetails(detailTable, statusOf, report);
  const byTask = grouped(details, ({ taskId }) => taskId);
  // A row added by hand has no id: rows outside the catalogue are not its contributions.
  const contributionsOf = (id: string) =>
    id === '' ? [] : (byTask.get(id) ?? []).map(({ contribution }) => contribution);
  const tasks = summary
    ? restoreTasks(summary, { asOf: heading.asOf, statusOf, report, contributionsOf })
    : [];
  const people = restoreUnits(units);
  const consolidated = consolidatedFrom(input.tool, heading, tasks, details, people);
  return { consolidated, totals: printedTotals(summary, bySection, consolidated), problems };
}
