/** Rows whose text is not quite the catalogue's. */
import type { Task } from '../model/catalogue.js';
import type { Submission, TaskRow } from '../model/submission.js';
import { foldKey } from '../text/fold.js';
import { type Context, taskOf } from './context.js';

export interface EditedRow {
  readonly row: TaskRow;
  readonly task: Task;
  /** The row's number names the task too, so that the text was edited; else only the text is near. */
  readonly numberAgrees: boolean;
}

/** "III.1.a)" names III.1.a; so do "1.a" and "a)", where numbering begins anew in each section. */
function namesTask(number: string, id: string): boolean {
  const parts = (text: string) => text.toLocaleLowerCase('vi').match(/[\p{L}\p{N}]+/gu) ?? [];
  const written = parts(number);
  return written.length > 0 && parts(id).slice(-written.length).join('.') === written.join('.');
}

/** The text came so with the form: the catalogue has changed since, not the office. */
function asIssued({ issued }: Submission, { number, content }: TaskRow): boolean {
  if (!issued?.sealed) return false;
  const sent = issued.stamp?.tasks.find(({ id }) => id === number)?.cells.content;
  return sent !== undefined && foldKey(sent) === foldKey(content);
}

/** Rows that were taken for a task although their text differs from it. */
export function* editedRows(submission: Submission, context: Context): Iterable<EditedRow> {
  for (const row of submission.rows) {
    const task = taskOf(row, context);
    if (!task || row.content === '' || foldKey(row.content) === foldKey(task.content)) continue;
    if (asIssued(submission, row)) continue;
    const byText = row.task.how === 'near' || row.task.how === 'content';
    yield { row, task, numberAgrees: !byText || namesTask(row.number, task.id) };
  }
}
