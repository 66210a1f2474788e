/** One file's content → Submission: table, sender, period, task rows. Never fails. */
import type { Catalogue } from '../model/catalogue.js';
import type { Form } from '../model/form.js';
import type { Grid, ReadResult } from '../model/grid.js';
import { type Digest, type FormStamp, isGiven } from '../model/issued-form.js';
import type { Roster } from '../model/roster.js';
import type { Submission, TaskRow } from '../model/submission.js';
import type { Table, TableCell } from '../model/table.js';
import { readPeriodId } from '../text/period.js';
import { decodedGrid } from './decoded-grid.js';
import { indexForm } from './form-index.js';
import { readSender } from './sender.js';
import { viewSheet } from './sheet-view.js';
import { readStamp, trustedStamp } from './stamp.js';
import { readPeriod } from './stated-period.js';
import { type BoundTable, bindTable } from './table.js';
import { taskRows } from './task-row.js';
import { type TitleLine, titleLines } from './title-lines.js';

export interface SubmissionInput {
  readonly file: string;
  readonly sha256: string;
  readonly receivedAt?: string;
  readonly receivedFrom?: Submission['receivedFrom'];
  readonly read: ReadResult;
  readonly form: Form;
  readonly roster?: Roster;
  readonly catalogue?: Catalogue;
  /** Id of the period that is collected; without it the nearest folder that names one. */
  readonly expectedPeriod?: string;
  /** Year of deadlines that name none; without it the expected period's. */
  readonly planYear?: number;
  readonly strictDeadlines: boolean;
  /** Without it the hidden sheet of a form cannot be trusted, and is not read. */
  readonly digest?: Digest;
}

/** Title lines looked through where there is no table to stand above. */
const LINES_WITHOUT_TABLE = 12;

function cellsAbove(grid: Grid, file: string, bound: BoundTable): readonly TableCell[] {
  const { table, otherTables } = bound;
  if (table === undefined) {
    const [first] = grid.sheets.filter(({ hidden }) => !hidden);
    const rows = first === undefined ? [] : viewSheet(first, file).rows;
    return rows.slice(0, LINES_WITHOUT_TABLE).flatMap(({ cells }) => cells);
  }
  const tableAbove = table.above.findIndex(({ at }) =>
    otherTables.some((other) => other.sheet === at.sheet && other.cell === at.cell),
  );
  return tableAbove === -1 ? table.above : table.above.slice(0, tableAbove);
}

interface BoundFile {
  readonly bound: BoundTable;
  readonly lines: readonly TitleLine[];
}

function bindFile(grid: Grid, { file, form }: SubmissionInput, sheet?: string): BoundFile {
  const bound = bindTable(grid, form, file, sheet === undefined ? {} : { sheet });
  return { bound, lines: titleLines(cellsAbove(grid, file, bound), indexForm(form)) };
}

function statesPeriod({ lines, bound }: BoundFile, expected: string): boolean {
  const { stated } = readPeriod('', lines, bound.table, expected);
  return stated?.id === expected;
}

/** Among several sheets with the form's table the one that states the expected period wins. */
function bindBest(grid: Grid, input: SubmissionInput): BoundFile {
  const best = bindFile(grid, input);
  const { expected } = readPeriod(input.file, best.lines, best.bound.table, input.expectedPeriod);
  const { table, otherTables, sheetNames } = best.bound;
  if (table === undefined || expected === undefined || statesPeriod(best, expected)) return best;
  for (const other of otherTables) {
    if (other.sheet === undefined || other.sheet === table.sheet) continue;
    const rival = bindFile(grid, input, other.sheet);
    if (rival.bound.table?.sheetHidden !== table.sheetHidden) continue;
    if (!statesPeriod(rival, expected)) continue;
    const passedOver = { file: table.file, sheet: table.sheet, cell: firstHeaderCell(table) };
    const others = [passedOver, ...otherTables.filter((place) => place !== other)];
    return { ...rival, bound: { ...rival.bound, otherTables: others, sheetNames } };
  }
  return best;
}

function firstHeaderCell(table: Table): string | undefined {
  return table.columns[0]?.at.cell;
}

/**
 * A form also lists what its office coordinates, and tasks that another lead may report instead;
 * such a row that the office left as it came reports nothing. A row that only this lead can report
 * stays: there something is missing.
 */
function answered(rows: readonly TaskRow[], stamp: FormStamp | undefined): readonly TaskRow[] {
  const optional = stamp?.tasks.filter(({ role }) => role !== 'lead') ?? [];
  const mayStayBlank = new Set(optional.map(({ id }) => id));
  return rows.filter(
    ({ number, cells }) => !mayStayBlank.has(number) || !Object.keys(cells).every(isGiven),
  );
}

/** Other sheets (last month's, notes) concern nobody, unless no table was found at all. */
function onTheSheet<T extends { readonly sheet: string }>(
  cells: readonly T[],
  { table }: BoundTable,
): readonly T[] {
  return table === undefined ? cells : cells.filter(({ sheet }) => sheet === table.sheet);
}

/** Binds one file to form, unit, period and tasks. */
export function bindSubmission(input: SubmissionInput): Submission {
  const { file, read, form, roster, catalogue } = input;
  const raw: Grid = read.ok ? read.grid : { format: 'csv', sheets: [], properties: {}, notes: [] };
  const { grid, decoded, lost } = decodedGrid(raw);
  const { bound, lines } = bindBest(grid, input);
  const issued = input.digest && readStamp(raw, file, { form, catalogue, digest: input.digest });
  const stamp = trustedStamp(issued);
  const stamped = stamp && issued && { stamp, at: issued.at };
  const unit = readSender(file, lines, roster, stamped);
  const period = readPeriod(file, lines, bound.table, input.expectedPeriod, stamped);
  const expectedYear = readPeriodId(period.expected ?? '')?.id.slice(0, 4);
  const planYear = input.planYear ?? (expectedYear && Number(expectedYear));
  const setting = {
    index: indexForm(form),
    unit,
    roster,
    catalogue,
    strictDeadlines: input.strictDeadlines,
    ...(typeof planYear === 'number' ? { planYear } : {}),
  };
  return {
    file,
    sha256: input.sha256,
    ...(input.receivedAt === undefined ? {} : { receivedAt: input.receivedAt }),
    ...(input.receivedFrom === undefined ? {} : { receivedFrom: input.receivedFrom }),
    ...(read.ok ? {} : { failure: read.failure }),
    notes: grid.notes,
    decoded: onTheSheet(decoded, bound),
    lostLetters: onTheSheet(lost, bound),
    formId: form.id,
    ...(bound.table === undefined ? {} : { table: bound.table }),
    sheetNames: bound.sheetNames,
    otherTables: bound.otherTables,
    ...(issued === undefined ? {} : { issued }),
    unit,
    period,
    rows: bound.table === undefined ? [] : answered(taskRows(bound.table, setting), stamp),
  };
}
