/** The header once more: printed on each page, or of another table on the same sheet. */
import { foldKey, hasPhrase } from '../text/fold.js';
import type { FormIndex } from './form-index.js';
import { AS_WELL, headerAround, mayBeHeader } from './header.js';
import type { HeaderSpan } from './header-labels.js';
import { isNumberingRow, labelKeys } from './labels.js';
import { isTaskNumber } from './row-kind.js';
import { rowNumbered, type SheetView, type ViewRow } from './sheet-view.js';
import { titleLines } from './title-lines.js';

/** Share of a row's cells that must repeat a label in its own column. */
const REPEATED_SHARE = 0.8;
/** A title begins with a capital; what begins otherwise goes on with a task. */
const TITLE = /^[\p{Lu}"“(]/u;

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

/** Another table of the form below the first. */
export interface NextTable {
  /** First row that is its own: of the titles over its header, else of the header. */
  readonly from: number;
  readonly span: HeaderSpan;
}

const FEWEST_LABELS = 4;
/** A line of more cells than these is no title. */
const TITLE_CELLS = 2;

/** True for a row of labels only: a header, however poor, and never a task. */
function isLabelsOnly({ cells }: ViewRow, index: FormIndex): boolean {
  const known = cells.filter(({ text }) => labelKeys(text).some((key) => index.exact.has(key)));
  return cells.length >= FEWEST_LABELS && known.length === cells.length;
}

/** The lines right above a header that are no tasks and no continuation of one. */
function titlesOver(rows: readonly ViewRow[], header: number): readonly ViewRow[] {
  const titles: ViewRow[] = [];
  for (let at = header - 1; at >= 0; at -= 1) {
    const row = rows[at];
    const first = row?.cells[0]?.text ?? '';
    const isTitle = row !== undefined && row.cells.length <= TITLE_CELLS && TITLE.test(first);
    if (!isTitle || isTaskNumber(first)) break;
    titles.unshift(row);
  }
  return titles;
}

function namesTable(titles: readonly ViewRow[], index: FormIndex): boolean {
  const cells = titles.flatMap((row) => row.cells);
  return (
    titleLines(cells, index).some(({ kind }) => kind !== 'free') ||
    cells.some(({ text }) => index.titles.some((title) => hasPhrase(foldKey(text), title)))
  );
}

/** The text that a row begins with, its number; the rows of a page go on counting, those of a table begin anew. */
function firstText(rows: readonly ViewRow[], repeats: HeaderRepeat): string | undefined {
  const row = rows.find(
    (each) =>
      each.cells.length > TITLE_CELLS &&
      !repeats(each, true) &&
      !isNumberingRow(each.cells.map(({ text }) => text)),
  );
  return row?.cells[0]?.text;
}

/** `repeats`, and with each repeated header the titles that were printed over it again. */
export function withPageTitles(
  rows: readonly ViewRow[],
  index: FormIndex,
  repeats: HeaderRepeat,
): HeaderRepeat {
  const titles = new Set<ViewRow>();
  for (const [at, row] of rows.entries()) {
    if (row.cells.length <= TITLE_CELLS || !repeats(row, true)) continue;
    const over = titlesOver(rows, at);
    if (namesTable(over, index)) for (const title of over) titles.add(title);
  }
  return (row, afterHeader) => titles.has(row) || repeats(row, afterHeader);
}

/**
 * The next table of the form on the sheet; undefined when there is none. The same header once more
 * is another table's when titles stand over it and its rows count from the beginning; else it is
 * printed on each page.
 */
export function nextTable(
  view: SheetView,
  rows: readonly ViewRow[],
  index: FormIndex,
  score: number,
  repeats: HeaderRepeat,
): NextTable | undefined {
  const start = firstText(rows, repeats);
  for (const [at, row] of rows.entries()) {
    const beginning = { ...row, cells: row.cells.slice(0, 2) };
    if (!mayBeHeader(beginning, index)) continue;
    const titles = titlesOver(rows, at);
    const from = titles[0]?.number ?? row.number;
    if (repeats(row, true)) {
      const anew = start !== undefined && firstText(rows.slice(at + 1), repeats) === start;
      const found = anew && namesTable(titles, index) ? headerAround(row, view, index) : undefined;
      if (found !== undefined) return { from, span: found.span };
      continue;
    }
    const found = headerAround(row, view, index);
    if (found === undefined) continue;
    if (found.score >= score * AS_WELL || isLabelsOnly(row, index)) {
      return { from: Math.min(from, found.span.top), span: found.span };
    }
  }
  return undefined;
}
