/** Deadlines as plans and units write them. */
import type { Deadline, DeadlineKind } from '../model/deadline.js';
import type { IsoDate } from '../model/grid.js';
import { addDays } from './calendar.js';
import { withoutCitations } from './deadline/citation.js';
import { type Expression, findExpressions } from './deadline/expressions.js';
import { isContinuous, isImmediate, isRecurring, isReference } from './deadline/words.js';
import { cleanText, foldKey, plain } from './fold.js';
import { remembered } from './remembered.js';

export interface DeadlineOptions {
  /** Year of a deadline that names none; the result says `yearAssumed`. */
  readonly planYear?: number;
  /** "trước ngày X" is due the day before X; else X itself still counts as on time. */
  readonly strict?: boolean;
}

/**
 * Reads a deadline; null for a text without any letter or digit. `due` is the last day on time,
 * null for the kinds that have none. A date inside the citation of a document is never taken. Of
 * several dates the last is due (kind `range`). What cannot be understood, an impossible day, a
 * bare start ("từ tháng 7/2024"), a vague "đầu quý III" and a missing year without `planYear` are
 * `unreadable`.
 */
export function readDeadline(text: string, options: DeadlineOptions = {}): Deadline | null {
  return readerFor(options)(text);
}

/** A round reads with one or two settings; the plan's deadlines come back in every file. */
const readers = new Map<string, (text: string) => Deadline | null>();

function readerFor(options: DeadlineOptions): (text: string) => Deadline | null {
  const key = `${options.planYear} ${options.strict ?? false}`;
  const known = readers.get(key);
  if (known !== undefined) return known;
  const reader = remembered((text) => read(text, options));
  readers.set(key, reader);
  return reader;
}

function read(text: string, options: DeadlineOptions): Deadline | null {
  const written = cleanText(text);
  if (!/[\p{L}\p{N}]/u.test(written)) return null;
  const { text: searched, cited } = withoutCitations(plain(written));
  const found = findExpressions(searched);
  const kind = undatedKind(searched, foldKey(written), found, cited);
  if (kind !== undefined) return { text: written, kind, due: null };
  return (
    dated(written, searched, found, options) ?? { text: written, kind: 'unreadable', due: null }
  );
}

/** The kind of a deadline without a date, undefined when its dates decide. */
function undatedKind(
  searched: string,
  key: string,
  found: readonly Expression[],
  cited: boolean,
): DeadlineKind | undefined {
  if (!found.some((expression) => isExplicitEnd(searched, expression))) {
    if (isRecurring(searched, key)) return 'recurring';
    if (isContinuous(searched)) return 'continuous';
  }
  if (found.length > 0) return undefined;
  if (cited || isReference(searched)) return 'reference';
  return isImmediate(searched, key) ? 'immediate' : undefined;
}

const FINISH = /\b(?:truoc|cham nhat|xong|hoan thanh)\b[^#;]{0,25}$/;
const BEFORE = /\btruoc (?:ngay )?$/;
const START = /\b(?:ke tu|tu|sau)(?: sau)?(?: ngay| dau)? ?$/;
const VAGUE = /\b(?:dau|giua|thuong tuan|trung tuan) $/;
const LAST_OF_YEAR = /\b(?:den|toi|het|cuoi|truoc) $/;

function before(searched: string, { start }: Expression): string {
  return searched.slice(Math.max(0, start - 40), start);
}

/** "hoàn thành trước 30/6/2024" holds even beside "thường xuyên" or "hàng tháng". */
function isExplicitEnd(searched: string, expression: Expression): boolean {
  const { kind, year } = expression;
  if (year === undefined || kind === 'year') return false;
  return FINISH.test(before(searched, expression));
}

function dated(
  text: string,
  searched: string,
  found: readonly Expression[],
  { planYear, strict = false }: DeadlineOptions,
): Deadline | undefined {
  const ends = found.filter((expression) => {
    const lead = before(searched, expression);
    const mayStart = found.length === 1 && expression.kind !== 'range';
    return !VAGUE.test(lead) && !(mayStart && START.test(lead));
  });
  const decisive = withoutSurroundingYear(searched, ends);
  const namedYear = found.findLast((expression) => expression.year !== undefined)?.year;
  let due: IsoDate | undefined;
  for (const expression of decisive) {
    const end = endOf(searched, expression, expression.year ?? namedYear ?? planYear, strict);
    if (end === undefined) return undefined;
    if (due === undefined || end > due) due = end;
  }
  const [first] = decisive;
  if (first === undefined || due === undefined) return undefined;
  const kind = decisive.length > 1 ? 'range' : first.kind;
  return { text, kind, due, ...(namedYear === undefined ? { yearAssumed: true } : {}) };
}

/** In "năm 2024: quý III" the year belongs to the quarter; in "quý III đến hết năm 2025" it is the end. */
function withoutSurroundingYear(
  searched: string,
  ends: readonly Expression[],
): readonly Expression[] {
  const narrower = ends.filter(
    (expression) => expression.kind !== 'year' || LAST_OF_YEAR.test(before(searched, expression)),
  );
  return narrower.length > 0 ? narrower : ends;
}

function endOf(
  searched: string,
  expression: Expression,
  year: number | undefined,
  strict: boolean,
): IsoDate | undefined {
  const span = year === undefined ? undefined : expression.span(year);
  if (span === undefined) return undefined;
  return strict && BEFORE.test(before(searched, expression)) ? addDays(span.from, -1) : span.to;
}
