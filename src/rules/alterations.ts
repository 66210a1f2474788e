/** What was changed in the locked part of a form since de06 wrote it. */
import type { Place } from '../model/address.js';
import { toA1 } from '../model/address.js';
import type { FormStamp, StampedTask } from '../model/issued-form.js';
import type { Submission } from '../model/submission.js';
import type { Table, TableRow } from '../model/table.js';
import { cleanText } from '../text/fold.js';
import { headerPlace } from './place.js';

export interface Alteration {
  readonly at: Place;
  /** `stamp`: the hidden sheet itself; `row-added` and `row-missing`: a task's whole row. */
  readonly kind: 'stamp' | 'title' | 'header' | 'cell' | 'row-added' | 'row-missing';
  /** Code of the task, or label of the column. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

function* titleAlterations({ above }: FormStamp, table: Table): Iterable<Alteration> {
  for (const [at, line] of above.entries()) {
    const cell = table.above[at];
    if (cell?.text === cleanText(line)) continue;
    const place = cell?.at ?? { file: table.file, sheet: table.sheet };
    yield { at: place, kind: 'title', subject: '', before: line, after: cell?.text ?? '' };
    // A line that is gone or came in between moves all that follow.
    return;
  }
}

function* headerAlterations({ labels }: FormStamp, submission: Submission): Iterable<Alteration> {
  for (const [key, label] of Object.entries(labels)) {
    const column = submission.table?.columns.find((each) => each.key === key);
    if (column?.label === cleanText(label)) continue;
    const at = column?.at ?? headerPlace(submission);
    yield { at, kind: 'header', subject: label, before: label, after: column?.label ?? '' };
  }
}

function cellOf(table: Table, row: TableRow, key: string): Place {
  const column = table.columns.find((each) => each.key === key)?.column;
  if (row.cells[key] !== undefined || column === undefined) return row.cells[key]?.at ?? row.at;
  return { file: table.file, sheet: table.sheet, cell: toA1(row.row, column) };
}

function* cellAlterations(
  { id, cells }: StampedTask,
  labels: FormStamp['labels'],
  table: Table,
  row: TableRow,
): Iterable<Alteration> {
  for (const key of Object.keys(labels)) {
    const given = cells[key];
    if (given === undefined || !table.columns.some((column) => column.key === key)) continue;
    const cell = row.cells[key];
    const after = cell?.text ?? '';
    // How a date is shown is up to the program that saved it.
    if ((cell?.cell.date ?? after) === cleanText(given)) continue;
    yield { at: cellOf(table, row, key), kind: 'cell', subject: id, before: given, after };
  }
}

function* rowAlterations({ tasks, labels }: FormStamp, table: Table): Iterable<Alteration> {
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  const left = new Set(rows);
  const missing: StampedTask[] = [];
  for (const task of tasks) {
    const isIt = (key: 'number' | 'content') => (row: TableRow) =>
      left.has(row) && row.cells[key]?.text === cleanText(task.cells[key] ?? '');
    const row = rows.find(isIt('number')) ?? rows.find(isIt('content'));
    if (row === undefined) missing.push(task);
    else {
      left.delete(row);
      yield* cellAlterations(task, labels, table, row);
    }
  }
  const at = { file: table.file, sheet: table.sheet };
  for (const { id, cells } of missing) {
    yield { at, kind: 'row-missing', subject: id, before: cells.content ?? '', after: '' };
  }
  for (const row of left) {
    const after = row.cells.content?.text ?? row.text;
    const subject = row.cells.number?.text ?? '';
    yield { at: row.at, kind: 'row-added', subject, before: '', after };
  }
}

/** Everything that differs from the form as it went out; nothing for a file that is no such form. */
export function* alterations(submission: Submission): Iterable<Alteration> {
  const { issued, table } = submission;
  if (issued === undefined) return;
  if (!issued.sealed || issued.stamp === undefined) {
    yield { at: issued.at, kind: 'stamp', subject: '', before: '', after: '' };
  } else if (table !== undefined) {
    yield* titleAlterations(issued.stamp, table);
    yield* headerAlterations(issued.stamp, submission);
    yield* rowAlterations(issued.stamp, table);
  }
}
