/** Cells with the same fault: each by itself while they are few, all in one finding when they are many. */
import type { Place } from '../model/address.js';

export interface Alike<T> {
  readonly first: T;
  /** How many cells the finding speaks for. */
  readonly cells: number;
  /** The next few of them. */
  readonly related: readonly Place[];
}

const MOST_RELATED = 5;

interface InSheet {
  readonly sheet: string;
  readonly cell: string;
}

/** One entry a cell up to `most` cells; beyond that one entry, so that the rest of a report is seen. */
export function cellsAlike<T extends InSheet>(
  file: string,
  cells: readonly T[],
  most: number,
): readonly Alike<T>[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  if (cells.length <= most) return cells.map((cell) => ({ first: cell, cells: 1, related: [] }));
  const related = others
    .slice(0, MOST_RELATED)
    .map(({ sheet, cell }): Place => ({ file, sheet, cell }));
  return [{ first, cells: cells.length, related }];
}
