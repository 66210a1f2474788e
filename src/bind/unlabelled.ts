/** Columns without a label that hold something beside the tasks: said, not dropped. */
import { columnLetters, toA1 } from '../model/address.js';
import type { HeaderProblem } from '../model/table.js';
import type { HeaderColumn, HeaderSpan } from './header-labels.js';
import type { ViewRow } from './sheet-view.js';

/** One `unknown` problem for each such column, named by its letters. */
export function unlabelledColumns(
  headers: readonly HeaderColumn[],
  span: HeaderSpan,
  rows: readonly ViewRow[],
  place: { readonly file: string; readonly sheet: string },
): readonly HeaderProblem[] {
  const labelled = new Set(headers.map(({ column }) => column));
  const columns = new Set(
    rows
      .flatMap(({ cells }) => cells.map(({ cell }) => cell.column))
      .filter((c) => !labelled.has(c)),
  );
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({
      kind: 'unknown',
      label: columnLetters(column),
      at: { ...place, cell: toA1(span.bottom, column) },
    }));
}
