/** The labels of a header of one to four rows, merged cells spread over what they cover. */
import type { Range } from '../model/address.js';
import type { TableCell } from '../model/table.js';
import { isNumberingRow, LABEL_JOINT } from './labels.js';
import { rowNumbered, type SheetView, WIDEST_TABLE } from './sheet-view.js';

export interface HeaderSpan {
  readonly top: number;
  readonly bottom: number;
}

export interface HeaderColumn {
  readonly column: number;
  /** Texts of the header rows, top down; equal neighbours once. */
  readonly parts: readonly string[];
  readonly label: string;
  /** The lowest cell that labels the column; columns under one merged cell share it. */
  readonly cell: TableCell;
}

const TALLEST_HEADER = 4;

/** Texts of one header row by column: its own cells and the merged cells that cover it. */
function labelRow(
  view: SheetView,
  row: number,
  merges: readonly Range[],
): ReadonlyMap<number, TableCell> {
  const labels = new Map<number, TableCell>();
  const own = rowNumbered(view, row)?.cells ?? [];
  if (isNumberingRow(own.map((cell) => cell.text))) return labels;
  for (const cell of own) {
    if (cell.cell.column <= WIDEST_TABLE) labels.set(cell.cell.column, cell);
  }
  for (const merge of merges) {
    if (merge.top > row || merge.bottom < row) continue;
    const master = rowNumbered(view, merge.top)?.cells.find(
      (cell) => cell.cell.column === merge.left,
    );
    if (master === undefined) continue;
    const right = Math.min(merge.right, WIDEST_TABLE);
    for (let column = merge.left; column <= right; column += 1) labels.set(column, master);
  }
  return labels;
}

/** Merges taller than any header belong to the data (or to nothing, over a whole sheet). */
function headerMerges({ merges }: SheetView): readonly Range[] {
  return merges.filter(({ top, bottom }) => bottom - top < TALLEST_HEADER);
}

/** Labels of all columns that have one, left to right. */
export function headerColumns(view: SheetView, span: HeaderSpan): readonly HeaderColumn[] {
  const merges = headerMerges(view).filter(
    ({ top, bottom }) => top <= span.bottom && bottom >= span.top,
  );
  const stacks = new Map<number, TableCell[]>();
  for (let row = span.top; row <= span.bottom; row += 1) {
    for (const [column, cell] of labelRow(view, row, merges)) {
      const stack = stacks.get(column) ?? [];
      if (stack.at(-1) !== cell) stack.push(cell);
      stacks.set(column, stack);
    }
  }
  return [...stacks]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, stack]): HeaderColumn[] => {
      const cell = stack.at(-1);
      if (cell === undefined) return [];
      const parts = stack.map(({ text }) => text.replaceAll('\n', ' '));
      const distinct = parts.filter((part, at) => part !== parts[at - 1]);
      return [{ column, parts: distinct, label: distinct.join(LABEL_JOINT), cell }];
    });
}

/**
 * The span widened until no merged cell crosses its edge; undefined when it would grow taller than
 * any header.
 */
export function closedSpan(view: SheetView, span: HeaderSpan): HeaderSpan | undefined {
  const merges = headerMerges(view);
  let { top, bottom } = span;
  for (;;) {
    const crossing = merges.filter(
      (merge) =>
        merge.top <= bottom && merge.bottom >= top && (merge.top < top || merge.bottom > bottom),
    );
    if (crossing.length === 0) return { top, bottom };
    top = Math.min(top, ...crossing.map((merge) => merge.top));
    bottom = Math.max(bottom, ...crossing.map((merge) => merge.bottom));
    if (bottom - top >= TALLEST_HEADER) return undefined;
  }
}
