/** Columns that carry one mark each for the status: Đã hoàn thành | Đang thực hiện | Chưa thực hiện. */
import type { TableCell, TickColumn } from '../model/table.js';
import type { FormIndex } from './form-index.js';
import type { HeaderColumn } from './header-labels.js';
import { isStatusLabel } from './readings.js';

const MARK = /^(?:[xv✓✔✗☑☒√•●+]|1|\[x\]|\(x\))$/iu;
const NO_MARK = /^(?:0|[-–—]+|☐|\[ ?\]|không|ko|k)$/iu;

/** True for x, X, ✓, ✔, v, 1, +, •. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** True when a cell of a tick column says that its status applies: any text but a plain "no". */
export function isTicked(text: string): boolean {
  return !NO_MARK.test(text);
}

function holdsMarks(cells: readonly TableCell[]): boolean {
  const said = cells.filter(({ text }) => isTicked(text));
  return said.filter(({ text }) => isMark(text)).length * 2 >= said.length;
}

/**
 * The header's tick columns: labelled with a status word and holding marks (or nothing yet). One
 * alone is no choice, so fewer than two are none.
 */
export function tickColumns(
  columns: readonly HeaderColumn[],
  index: FormIndex,
  cellsBelow: (column: number) => readonly TableCell[],
): readonly TickColumn[] {
  if (index.statuses.size === 0) return [];
  const ticks = columns.filter(
    (column) => isStatusLabel(column, index) && holdsMarks(cellsBelow(column.column)),
  );
  if (ticks.length < 2) return [];
  return ticks.map(({ column, parts, cell }) => ({
    column,
    label: parts.at(-1) ?? '',
    at: cell.at,
  }));
}
