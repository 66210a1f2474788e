/** Columns that carry one mark each for the status: Đã hoàn thành | Đang thực hiện | Chưa thực hiện. */
import type { TableCell, TickColumn } from '../model/table.js';
import type { FormIndex } from './form-index.js';
import type { HeaderColumn } from './header-labels.js';
import { isStatusLabel } from './readings.js';

const MARK = /^(?:[xv✓✔✗☑☒√•●+]|1|\[x\]|\(x\)|true)$/iu;
const NO_MARK = /^(?:0|[-–—]+|☐|\[ ?\]|không|ko|k|false)$/iu;

/** True for x, X, ✓, ✔, v, 1, +, •, and the TRUE of a checkbox. */
function isMark(text: string): boolean {
  return MARK.test(text);
}

/** True when a cell of a tick column says that its status applies: any text but a plain "no". */
export function isTicked(text: string): boolean {
  return !NO_MARK.test(text);
}

/**
 * The header's tick columns: two or more labelled with status words, of which one holds a mark (or
 * all are still empty). They go together: one that nobody ticked holds only its numbering above
 * and the signature below.
 */
export function tickColumns(
  columns: readonly HeaderColumn[],
  index: FormIndex,
  cellsBelow: (column: number) => readonly TableCell[],
): readonly TickColumn[] {
  if (index.statuses.size === 0) return [];
  const labelled = columns.filter((column) => isStatusLabel(column, index));
  if (labelled.length < 2) return [];
  const cells = labelled.flatMap(({ column }) => cellsBelow(column));
  if (cells.length > 0 && !cells.some(({ text }) => isMark(text))) return [];
  return labelled.map(({ column, parts, cell }) => ({
    column,
    label: parts.at(-1) ?? '',
    at: cell.at,
  }));
}
