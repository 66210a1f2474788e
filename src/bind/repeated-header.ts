/** The header once more: printed on each page, or of another table on the same sheet. */
import { foldKey } from '../text/fold.js';
import type { FormIndex } from './form-index.js';
import { AS_WELL, headerAround, mayBeHeader } from './header.js';
import type { HeaderSpan } from './header-labels.js';
import { rowNumbered, type SheetView, type ViewRow } from './sheet-view.js';

/** Share of a row's cells that must repeat a label in its own column. */
const REPEATED_SHARE = 0.8;

export type HeaderRepeat = (row: ViewRow, afterHeader: boolean) => boolean;

function labelSet(view: SheetView, span: HeaderSpan): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let number = span.top; number <= span.bottom; number += 1) {
    for (const { cell, text } of rowNumbered(view, number)?.cells ?? []) {
      labels.add(`${cell.column} ${foldKey(text)}`);
    }
  }
  return labels;
}

/** Tells rows that repeat the header's labels in place; one label is enough below another such row. */
export function headerRepeat(view: SheetView, span: HeaderSpan): HeaderRepeat {
  const labels = labelSet(view, span);
  const longest = 2 * Math.max(...[...labels].map((label) => label.length));
  return ({ cells }, afterHeader) => {
    const least = afterHeader && span.bottom > span.top ? 1 : 2;
    if (cells.length < least) return false;
    const needed = Math.max(least, cells.length * REPEATED_SHARE);
    let misses = 0;
    for (const { cell, text } of cells) {
      if (text.length > longest || !labels.has(`${cell.column} ${foldKey(text)}`)) misses += 1;
      if (cells.length - misses < needed) return false;
    }
    return true;
  };
}

/** The row at which another table of the form begins on the sheet; undefined when there is none. */
export function nextTable(
  view: SheetView,
  rows: readonly ViewRow[],
  index: FormIndex,
  score: number,
  repeats: HeaderRepeat,
): HeaderSpan | undefined {
  for (const row of rows) {
    const start = { ...row, cells: row.cells.slice(0, 2) };
    if (!mayBeHeader(start, index) || repeats(row, true)) continue;
    const found = headerAround(row, view, index);
    if (found !== undefined && found.score >= score * AS_WELL) return found.span;
  }
  return undefined;
}
