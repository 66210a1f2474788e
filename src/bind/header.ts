/** Finding a form's header on one sheet, wherever it starts. */
import type { FormColumn } from '../model/form.js';
import { foldKey, hasPhrase } from '../text/fold.js';
import type { FormIndex } from './form-index.js';
import { closedSpan, type HeaderColumn, type HeaderSpan, headerColumns } from './header-labels.js';
import { labelKeys } from './labels.js';
import { isStatusLabel, readingsOf } from './readings.js';
import { positionFrom, type SheetView, type ViewRow } from './sheet-view.js';

export interface FoundHeader {
  readonly span: HeaderSpan;
  readonly headers: readonly HeaderColumn[];
  readonly score: number;
}

/** Rows (that show something) among which a header is looked for. */
const SEARCHED_ROWS = 300;
const MOST_HEADER_ROWS = 3;
/** Longer cells are prose, no label word for word. */
const LONGEST_LABEL = 80;
const TICK_SCORE = 7;
const TITLE_SCORE = 2;
const WIDE_FORM = 6;

/** True when the row holds a column's title or alias word for word: only there can a header be. */
function holdsLabel(row: ViewRow, index: FormIndex): boolean {
  return row.cells.some(
    ({ text }) =>
      text.length <= LONGEST_LABEL && labelKeys(text).some((key) => index.exact.has(key)),
  );
}

interface Recognised {
  readonly score: number;
  readonly columns: ReadonlySet<FormColumn>;
  readonly exact: number;
}

/** What a header's labels amount to, without a look at the cells below. */
function recognise(headers: readonly HeaderColumn[], index: FormIndex): Recognised {
  const isTick = headers.map((header) => isStatusLabel(header, index));
  const hasTicks = isTick.filter(Boolean).length >= 2;
  const readings = headers
    .filter((_, at) => !(hasTicks && isTick[at]))
    .map((header) => readingsOf(header, index))
    .sort((a, b) => (b[0]?.strength ?? 0) - (a[0]?.strength ?? 0));
  const columns = new Set<FormColumn>();
  let score = 0;
  let exact = 0;
  for (const options of readings) {
    const reading = options.find(({ column }) => !columns.has(column));
    if (reading === undefined) continue;
    columns.add(reading.column);
    score += reading.strength;
    if (reading.match !== 'contained') exact += 1;
  }
  const status = index.form.columns.find(({ key }) => key === 'status');
  if (hasTicks && status !== undefined && !columns.has(status)) {
    columns.add(status);
    score += TICK_SCORE;
    exact += 1;
  }
  return { score, columns, exact };
}

/**
 * Enough columns to call it the form's table, even if a required one is missing. A form with
 * essential columns needs one of them among two (three for a wide form), or its number and two
 * more; a form without needs all its required ones.
 */
function isForm({ columns, exact }: Recognised, index: FormIndex): boolean {
  const { columns: all } = index.form;
  if (!all.some(({ essential }) => essential)) {
    const required = all.filter((column) => column.required);
    return columns.size > 0 && required.every((column) => columns.has(column));
  }
  const needed = all.length >= WIDE_FORM ? 3 : 2;
  if (exact < 2 || columns.size < needed) return false;
  const found = [...columns];
  const numbered = found.length > 2 && found.some(({ type }) => type === 'number');
  return numbered || found.some(({ essential }) => essential);
}

function spansAround(row: ViewRow, view: SheetView): readonly HeaderSpan[] {
  const spans = new Map<string, HeaderSpan>();
  for (let height = 1; height <= MOST_HEADER_ROWS; height += 1) {
    for (let above = 0; above < height; above += 1) {
      const top = row.number - above;
      if (top < 1) continue;
      const span = closedSpan(view, { top, bottom: top + height - 1 });
      if (span !== undefined) spans.set(`${span.top}:${span.bottom}`, span);
    }
  }
  return [...spans.values()].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
}

function bestOf(
  spans: readonly HeaderSpan[],
  view: SheetView,
  index: FormIndex,
): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (const span of spans) {
    const headers = headerColumns(view, span);
    const recognised = recognise(headers, index);
    if (!isForm(recognised, index)) continue;
    if (best === undefined || recognised.score > best.score) {
      best = { span, headers, score: recognised.score };
    }
  }
  return best;
}

/**
 * The best header that the row is part of; of equal ones the shortest. Where merged cells tie the
 * header to the data, so that no closed one is left, the row alone.
 */
export function headerAround(
  row: ViewRow,
  view: SheetView,
  index: FormIndex,
): FoundHeader | undefined {
  const alone = { top: row.number, bottom: row.number };
  return bestOf(spansAround(row, view), view, index) ?? bestOf([alone], view, index);
}

function namesForm(view: SheetView, before: number, index: FormIndex): boolean {
  const above = view.rows.slice(0, positionFrom(view.rows, before));
  return above.some(({ cells }) =>
    cells.some(({ text }) => index.titles.some((title) => hasPhrase(foldKey(text), title))),
  );
}

/** A table counts beside the best one when it is recognised at least nearly as well. */
export const AS_WELL = 0.8;

function isInside(span: HeaderSpan, row: number): boolean {
  return row >= span.top && row <= span.bottom;
}

/**
 * The sheet's best header of the form, of equal ones the upper; behind it those above it that fit
 * nearly as well. Empty when there is none.
 */
export function findHeaders(view: SheetView, index: FormIndex): readonly FoundHeader[] {
  const found: FoundHeader[] = [];
  for (const row of view.rows.slice(0, SEARCHED_ROWS)) {
    const last = found.at(-1);
    if (last !== undefined && isInside(last.span, row.number)) continue;
    const header = holdsLabel(row, index) ? headerAround(row, view, index) : undefined;
    if (header !== undefined) found.push(header);
  }
  const score = Math.max(...found.map((header) => header.score));
  const best = found.find((header) => header.score === score);
  if (best === undefined) return [];
  const bonus = namesForm(view, best.span.top, index) ? TITLE_SCORE : 0;
  const above = found.filter(
    (header) => header.span.bottom < best.span.top && header.score >= score * AS_WELL,
  );
  return [{ ...best, score: score + bonus }, ...above];
}

/** True when the row may be (part of) a header of the form: cheap, for a look at every row. */
export function mayBeHeader(row: ViewRow, index: FormIndex): boolean {
  return row.cells.length >= 2 && holdsLabel(row, index);
}
