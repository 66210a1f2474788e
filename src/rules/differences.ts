/** What differs between two files of one unit, cell by cell. */
import type { Place } from '../model/address.js';
import type { Form } from '../model/form.js';
import type { Submission, TaskRow } from '../model/submission.js';
import { foldKey } from '../text/fold.js';
import { cellPlace, printPlace } from './place.js';
import { quote } from './wording.js';

export interface Difference {
  readonly at: Place;
  readonly other: Place;
  /** In words for people. */
  readonly text: string;
}

interface Versions {
  readonly here: Submission;
  readonly there: Submission;
  readonly form: Form;
}

/** The rows of a file by task, in order; a task that stands twice is two keys. */
function rowsByTask({ rows }: Submission): ReadonlyMap<string, TaskRow> {
  const found = new Map<string, TaskRow>();
  for (const row of rows) {
    const task = row.task.id ?? foldKey(`${row.section} ${row.content}`);
    let key = task;
    for (let again = 2; found.has(key); again += 1) key = `${task}\n${again}`;
    found.set(key, row);
  }
  return found;
}

/** An empty cell is said to be empty: “” reads like a mistake of the message. */
function shown(text: string): string {
  return text === '' ? '(trống)' : quote(text);
}

function textOf(row: TaskRow, key: string): string {
  if (key === 'status') return row.status.text;
  return row.cells[key]?.text ?? '';
}

function* inRow(left: TaskRow, right: TaskRow, versions: Versions): Iterable<Difference> {
  const { here, there, form } = versions;
  if (left.section !== right.section) {
    const text = `mục của dòng ${left.row}: ${shown(left.section)} ↔ ${shown(right.section)}`;
    yield { at: left.at, other: right.at, text };
  }
  for (const { key, title } of form.columns) {
    const [mine, theirs] = [textOf(left, key), textOf(right, key)];
    if (mine === theirs) continue;
    const at = cellPlace(here, left, key);
    const other = cellPlace(there, right, key);
    const text = `${printPlace(at, at)} (${title}): ${shown(mine)} ↔ ${shown(theirs)}`;
    yield { at, other, text };
  }
}

/** Rows in the order of the first file, then those that only the second has. */
export function* differencesBetween(
  here: Submission,
  there: Submission,
  form: Form,
): Iterable<Difference> {
  const [mine, theirs] = [rowsByTask(here), rowsByTask(there)];
  for (const [key, row] of mine) {
    const twin = theirs.get(key);
    if (twin) yield* inRow(row, twin, { here, there, form });
    else yield { at: row.at, other: { file: there.file }, text: onlyIn('tệp này', row) };
  }
  for (const [key, row] of theirs) {
    if (!mine.has(key)) {
      yield { at: { file: here.file }, other: row.at, text: onlyIn('tệp kia', row) };
    }
  }
}

function onlyIn(file: string, { row, content }: TaskRow): string {
  return `chỉ ${file} có dòng ${row} ${quote(content)}`;
}

/** True when any cell differs, or the order of the tasks. */
export function differs(here: Submission, there: Submission, form: Form): boolean {
  const [first] = differencesBetween(here, there, form);
  return first !== undefined || keyOrder(here) !== keyOrder(there);
}

function keyOrder(submission: Submission): string {
  return JSON.stringify([...rowsByTask(submission).keys()]);
}
