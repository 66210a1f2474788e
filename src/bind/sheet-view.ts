/** A sheet as binding looks at it: only cells that show something, and what merged cells spread. */
import { type Range, toA1 } from '../model/address.js';
import type { GridCell, Sheet } from '../model/grid.js';
import { grouped } from '../model/grouped.js';
import type { TableCell, VoidCell } from '../model/table.js';
import { cleanText } from '../text/fold.js';

export interface ViewRow {
  readonly number: number;
  readonly hidden: boolean;
  /** Ordered by column; blank cells are left out. */
  readonly cells: readonly TableCell[];
  /** Cells without a value of their own, which binding must not take for text. */
  readonly voids: readonly ViewVoid[];
}

export interface ViewVoid extends VoidCell {
  readonly column: number;
}

export interface SheetView {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that show something, ordered by number. */
  readonly rows: readonly ViewRow[];
  readonly merges: readonly Range[];
  /** Merges over several rows by their left column, ordered by top. */
  readonly tallMerges: ReadonlyMap<number, readonly Range[]>;
  /** Merges over several columns by their top row. */
  readonly wideMerges: ReadonlyMap<number, readonly Range[]>;
}

/** Columns beyond this never belong to a table, however wide a merge claims to be. */
export const WIDEST_TABLE = 256;

/** As text in a CSV file too: what Excel shows in place of a value it could not work out. */
const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$|^Err:\d{3}$/;

function isError({ kind, text }: GridCell): boolean {
  return kind === 'error' || (kind === 'text' && ERROR.test(text.trim()));
}

function voidOf(cell: GridCell, file: string, sheet: string): ViewVoid | undefined {
  const kind = cell.formula === 'uncached' ? 'uncached' : isError(cell) ? 'error' : undefined;
  if (kind === undefined) return undefined;
  const { row, column, text } = cell;
  return { kind, column, at: { file, sheet, cell: toA1(row, column) }, text: text.trim() };
}

function tableCell(cell: GridCell, file: string, sheet: string): TableCell | undefined {
  if (isError(cell)) return undefined;
  const text = cleanText(cell.text);
  if (text === '') return undefined;
  return { at: { file, sheet, cell: toA1(cell.row, cell.column) }, text, cell };
}

/** Cleans every cell of a sheet once; rows and cells that show nothing are gone afterwards. */
export function viewSheet(sheet: Sheet, file: string): SheetView {
  const rows = sheet.rows.flatMap((row): ViewRow[] => {
    const cells = row.cells.flatMap((cell) => tableCell(cell, file, sheet.name) ?? []);
    if (cells.length === 0) return [];
    const voids = row.cells.flatMap((cell) => voidOf(cell, file, sheet.name) ?? []);
    return [{ number: row.number, hidden: row.hidden, cells, voids }];
  });
  const byTop = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return {
    file,
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    merges: byTop,
    tallMerges: grouped(
      byTop.filter((merge) => merge.bottom > merge.top),
      (merge) => merge.left,
    ),
    wideMerges: grouped(
      byTop.filter((merge) => merge.right > merge.left),
      (merge) => merge.top,
    ),
  };
}

/** The cell of a row in a column, if it shows something. */
export function cellAt(row: ViewRow | undefined, column: number): TableCell | undefined {
  return row?.cells.find((cell) => cell.cell.column === column);
}

/** How many of the items, ordered by row, stand before the row; by halving, as sheets are long. */
function countBefore<T>(items: readonly T[], rowOf: (item: T) => number, row: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && rowOf(item) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of the first row with a number of at least `number`. */
export function positionFrom(rows: readonly ViewRow[], number: number): number {
  return countBefore(rows, (row) => row.number, number);
}

/** The row with exactly this number. */
export function rowNumbered(view: SheetView, number: number): ViewRow | undefined {
  const row = view.rows[positionFrom(view.rows, number)];
  return row?.number === number ? row : undefined;
}

/** The merge over several rows that begins in `column` and covers `row` below its first. */
export function tallMergeOver(view: SheetView, row: number, column: number): Range | undefined {
  const merges = view.tallMerges.get(column) ?? [];
  const above = merges[countBefore(merges, ({ top }) => top, row) - 1];
  return above !== undefined && above.bottom >= row ? above : undefined;
}

/** How many columns the merge that begins at the cell covers; 1 when there is none. */
export function widthOf(view: SheetView, { row, column }: GridCell): number {
  const merge = view.wideMerges.get(row)?.find((range) => range.left === column);
  return merge === undefined ? 1 : merge.right - merge.left + 1;
}
