/** How well the cells below an ambiguous label fit each of its readings. */
import type { FormColumn } from '../model/form.js';
import type { State } from '../model/status.js';
import type { TableCell } from '../model/table.js';
import { readDate } from '../text/date.js';
import { readDeadline } from '../text/deadline.js';
import { readStatusCell, type StatusWords } from './status-words.js';

const ENOUGH_CELLS = 200;
const LONGEST_DEADLINE = 80;
const SHORTEST_PROSE = 30;
/** Fit of short text in a text column: possible, but any more special reading is likelier. */
const SHORT_TEXT_FIT = 0.3;
const ANY_YEAR = 2000;

function isDeadline({ text, cell }: TableCell): boolean {
  if (cell.kind === 'date') return true;
  if (text.length > LONGEST_DEADLINE) return false;
  const deadline = readDeadline(text, { planYear: ANY_YEAR });
  return deadline !== null && deadline.kind !== 'unreadable';
}

function isDate({ text, cell }: TableCell): boolean {
  return cell.kind === 'date' || readDate(text) !== undefined;
}

function isPercent({ text, cell }: TableCell): boolean {
  return cell.percent === true || /^\d+(?:[.,]\d+)? ?%$/.test(text);
}

function stateOf({ text, cell }: TableCell, words: StatusWords): State | undefined {
  if (cell.kind === 'date') return undefined;
  const status = readStatusCell(text, cell, words);
  return status.how === 'unknown' ? undefined : status.state;
}

/** "Thường xuyên" is a status and a deadline; any other status word is no deadline. */
function maybeDeadline(cell: TableCell, words: StatusWords): boolean {
  const state = stateOf(cell, words);
  return (state === undefined || state === 'ongoing') && isDeadline(cell);
}

function fitOfCell(cell: TableCell, column: FormColumn, words: StatusWords): number {
  switch (column.type) {
    case 'status':
      return Number(stateOf(cell, words) !== undefined);
    case 'deadline':
      return Number(maybeDeadline(cell, words));
    case 'date':
      return Number(isDate(cell));
    case 'percent':
      return Number(isPercent(cell));
    case 'number':
      return Number(/^[\p{L}\d]{1,5}(?:[.)\d]|$)/u.test(cell.text));
    case 'units':
      return cell.cell.kind === 'text' && !/\d/.test(cell.text) ? 2 * SHORT_TEXT_FIT : 0;
    case 'text':
      return cell.text.length >= SHORTEST_PROSE && !isDeadline(cell) ? 1 : SHORT_TEXT_FIT;
  }
}

/** Mean fit of the cells to a column, 0 to 1; 0 when there are none. */
export function contentFit(
  cells: readonly TableCell[],
  column: FormColumn,
  words: StatusWords,
): number {
  const sample = cells.slice(0, ENOUGH_CELLS);
  if (sample.length === 0) return 0;
  const total = sample.reduce((sum, cell) => sum + fitOfCell(cell, column, words), 0);
  return total / sample.length;
}
