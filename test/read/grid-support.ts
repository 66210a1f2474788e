/** Shorthand for tests of the reader. */
import type { Grid, GridCell, ReadFailure } from '../../src/model/grid.js';
import type { Limits } from '../../src/package/limits.js';
import { readGrid } from '../../src/read/read.js';
import { nodePlatform } from '../support/platform.js';

/** The grid of a file that must be readable. */
export function gridOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Grid {
  const result = readGrid(bytes, nodePlatform, limits);
  if (!result.ok) throw new Error(`unreadable: ${JSON.stringify(result.failure)}`);
  return result.grid;
}

/** The failure of a file that must not be readable. */
export function failureOf(bytes: Uint8Array, limits: Partial<Limits> = {}): ReadFailure {
  const result = readGrid(bytes, nodePlatform, limits);
  if (result.ok) throw new Error('readable');
  return result.failure;
}

/** All cells of one sheet, in order. */
export function cellsOf(grid: Grid, sheet = 0): readonly GridCell[] {
  return grid.sheets[sheet]?.rows.flatMap((row) => row.cells) ?? [];
}

/** `A1=text` for each cell of the first sheet: place and text at a glance. */
export function textsOf(grid: Grid): readonly string[] {
  return cellsOf(grid).map((cell) => `R${cell.row}C${cell.column}=${cell.text}`);
}
