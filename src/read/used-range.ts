/** The part of a sheet that holds something, and what lies inside it. */
import type { Range } from '../model/address.js';
import type { GridCell, GridRow } from '../model/grid.js';

/** Bottom and right bound of all cells; 0 and 0 when there is none. */
export interface UsedRange {
  readonly bottom: number;
  readonly right: number;
}

export function usedRange(rows: readonly GridRow[]): UsedRange {
  let right = 0;
  for (const row of rows) right = Math.max(right, row.cells.at(-1)?.column ?? 0);
  return { bottom: rows.at(-1)?.number ?? 0, right };
}

/** Merged ranges cut to the used range; those that then span one cell or none are left out. */
export function clipMerges(merges: readonly Range[], used: UsedRange): readonly Range[] {
  return merges
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, used.bottom),
      right: Math.min(merge.right, used.right),
    }))
    .filter(({ top, left, bottom, right }) => {
      const isOnSheet = top <= bottom && left <= right;
      return isOnSheet && (top < bottom || left < right);
    });
}

/** The columns of `spans` inside the used range, each once, in order; overlaps cost nothing. */
export function clipColumns(
  spans: ReadonlyArray<readonly [from: number, to: number]>,
  used: UsedRange,
): readonly number[] {
  const columns: number[] = [];
  let next = 1;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    next = Math.max(next, from);
    for (; next <= Math.min(to, used.right); next += 1) columns.push(next);
  }
  return columns;
}

/** Cells by column; of two at one place the later counts, as in a spreadsheet. */
export function orderCells(cells: readonly GridCell[]): readonly GridCell[] {
  if (areAscending(cells)) return cells;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** Rows by number; rows of one number are joined. */
export function orderRows(rows: readonly GridRow[]): readonly GridRow[] {
  const inOrder = rows.every((row, index) => row.number > (rows[index - 1]?.number ?? 0));
  if (inOrder) return rows;
  const byNumber = new Map<number, GridRow>();
  for (const row of rows) {
    const before = byNumber.get(row.number);
    const cells = orderCells([...(before?.cells ?? []), ...row.cells]);
    byNumber.set(row.number, { ...row, hidden: row.hidden && before?.hidden !== false, cells });
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function areAscending(cells: readonly GridCell[]): boolean {
  let before = 0;
  for (const { column } of cells) {
    if (column <= before) return false;
    before = column;
  }
  return true;
}
