/** Reporting periods: reading their ids, finding them in titles and file names, printing them. */
import type { Period, PeriodKind } from '../model/period.js';
import { addDays, dayOf, endOfMonth, mondayOf } from './calendar.js';
import { printMonthNumber } from './date.js';
import { plain } from './fold.js';
import { fromRoman, toRoman } from './roman.js';

const ID = /^(\d{4})(?:-(?:(\d{2})|W(\d{2})|Q([1-4])|H([12])))?$/;

/** Exactly `2024-06`, `2024-W25`, `2024-Q2`, `2024-H1` or `2024`; undefined for anything else. */
export function readPeriodId(id: string): Period | undefined {
  const match = ID.exec(id);
  if (!match) return undefined;
  const [, year, month, week, quarter, half] = match;
  if (month !== undefined) return periodOf('month', Number(year), Number(month));
  if (week !== undefined) return periodOf('week', Number(year), Number(week));
  if (quarter !== undefined) return periodOf('quarter', Number(year), Number(quarter));
  if (half !== undefined) return periodOf('half', Number(year), Number(half));
  return periodOf('year', Number(year), 1);
}

const MONTHS_OF = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const LETTER_OF = { week: 'W', quarter: 'Q', half: 'H' } as const;

/** The `ordinal`-th month, ISO week, quarter or half of the year; undefined when there is none. */
export function periodOf(kind: PeriodKind, year: number, ordinal: number): Period | undefined {
  if (kind === 'week') return weekOf(year, ordinal);
  const months = MONTHS_OF[kind];
  const from = dayOf(year, (ordinal - 1) * months + 1, 1);
  const lastMonth = dayOf(year, ordinal * months, 1);
  if (from === undefined || lastMonth === undefined) return undefined;
  return { id: idOf(kind, year, ordinal), kind, from, to: endOfMonth(lastMonth) };
}

function weekOf(year: number, week: number): Period | undefined {
  const from = mondayOf(year, week);
  if (from === undefined) return undefined;
  return { id: idOf('week', year, week), kind: 'week', from, to: addDays(from, 6) };
}

function idOf(kind: PeriodKind, year: number, ordinal: number): string {
  const digits = String(ordinal).padStart(2, '0');
  if (kind === 'year') return String(year);
  if (kind === 'month') return `${year}-${digits}`;
  return `${year}-${LETTER_OF[kind]}${kind === 'week' ? digits : ordinal}`;
}

/** More months, quarters or halves than these, and more weeks than ISO has, no year holds. */
const LAST_OF_YEAR: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  week: 53,
  quarter: 4,
  half: 2,
  year: 1,
};

/** The period of the same kind that ends the day before this one begins. */
export function periodBefore({ id, kind }: Period): Period | undefined {
  const year = Number(id.slice(0, 4));
  const ordinal = Number(/\d+$/.exec(id.slice(4))?.[0] ?? 1);
  if (ordinal > 1) return periodOf(kind, year, ordinal - 1);
  const last = LAST_OF_YEAR[kind];
  // Most years have 52 weeks.
  return periodOf(kind, year - 1, last) ?? periodOf(kind, year - 1, last - 1);
}

/** What looks like a period and is none: full dates, day and month, document numbers, "9 tháng". */
const NOT_A_PERIOD = new RegExp(
  [
    String.raw`\bngay ?\d{1,2} (?:thang )?\d{1,2}(?:,? nam ?\d{4}| ?/ ?\d{4})?(?!\d)`,
    String.raw`(?<!\d|\b(?:de an|da) ?)\d{1,2} thang \d{1,2},? nam ?\d{4}`,
    String.raw`(?<!\d)\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?\d{2,4}(?!\d)`,
    String.raw`(?<!\d)\d{4}([/.-])\d{1,2}\2\d{1,2}(?!\d)`,
    String.raw`\bngay ?\d{1,2} ?[/.-] ?\d{1,2}(?:,? nam ?\d{4})?(?![\d])`,
    String.raw`(?<!\d)\d+[a-z]?/\d{4}/[a-z][\w-]*`,
    String.raw`(?<!\d)(?!0?6 )\d{1,2} thang(?: dau| cuoi)?(?: nam)? ?\d{4}`,
  ].join('|'),
  'g',
);

const YEAR = String.raw`(?:,? ?nam ?| ?[/.,-] ?| )(\d{4})(?!\d|[/.-]\d)`;
const UNLESS_INSIDE = String.raw`(?<![a-z\d]|\d[/.-])`;

interface Wording {
  readonly kind: PeriodKind;
  readonly pattern: RegExp;
  /** The pattern's first group is the year, as in an id; else the ordinal comes first. */
  readonly yearFirst: boolean;
}

function wording(kind: PeriodKind, pattern: string, yearFirst = false): Wording {
  return { kind, pattern: new RegExp(UNLESS_INSIDE + pattern), yearFirst };
}

const WORDINGS: readonly Wording[] = [
  wording('week', String.raw`tuan(?: thu)? ?(\d{1,2})${YEAR}`),
  wording('week', String.raw`(\d{4})[- ]?w(\d{2})(?![a-z\d])`, true),
  wording('half', String.raw`(?:0?6|sau) thang (dau|cuoi)(?: nam)? ?/? ?(\d{4})(?!\d)`),
  wording('half', String.raw`(\d{4})[- ]?h([12])(?![a-z\d])`, true),
  wording('quarter', `qu[yi] ?(iv|i{1,3}|0?[1-4])${YEAR}`),
  wording('quarter', String.raw`q([1-4])(?: ?[/.-] ?| |nam)?(\d{4})(?!\d)`),
  wording('quarter', String.raw`(\d{4})[- ]?q([1-4])(?![a-z\d])`, true),
  wording('month', String.raw`thang ?(\d{1,2})${YEAR}`),
  wording('month', String.raw`(?:thang|t) ?(0[1-9]|1[0-2]|[1-9])(?: ?[/.-] ?| )?(20\d{2})(?!\d)`),
  wording('month', String.raw`(\d{1,2}) ?[/.-] ?(\d{4})(?![\d]|[/.-]\d)`),
  wording('month', String.raw`(\d{4})[-./ ](0[1-9]|1[0-2])(?!\d|[/.-]\d)`, true),
];

/** Not "tháng 5, 6 năm 2024": there the year belongs to months that were not understood. */
const YEAR_ALONE = /(?<![a-z\d])(?<!\b(?:thang|tuan|qu[yi])[\d,&vai -]*)nam ?(\d{4})(?!\d| ?- ?\d)/;

/**
 * The period that a title or a file name speaks of: the first one named, a whole year only where
 * nothing narrower is. A full date ("ngày 15 tháng 6 năm 2024", "15/6/2024") is no period.
 */
export function findPeriod(text: string): Period | undefined {
  const searched = plain(text).replace(/_/g, ' ').replace(/ +/g, ' ').replace(NOT_A_PERIOD, '#');
  let first: { readonly index: number; readonly period: Period } | undefined;
  for (const candidate of WORDINGS) {
    const match = candidate.pattern.exec(searched);
    const period = match ? periodIn(candidate, match) : undefined;
    if (!match || !period) continue;
    if (first === undefined || match.index < first.index) first = { index: match.index, period };
  }
  if (first) return first.period;
  const year = YEAR_ALONE.exec(searched)?.[1];
  return year === undefined ? undefined : periodOf('year', Number(year), 1);
}

function periodIn({ kind, yearFirst }: Wording, match: RegExpExecArray): Period | undefined {
  const [, one = '', two = ''] = match;
  const [year, ordinal] = yearFirst ? [one, two] : [two, one];
  return periodOf(kind, Number(year), ordinalOf(ordinal));
}

function ordinalOf(written: string): number {
  if (written === 'dau') return 1;
  if (written === 'cuoi') return 2;
  return fromRoman(written) ?? Number(written);
}

/** "tháng 6 năm 2024", "tháng 02 năm 2024", "Quý II/2024", "6 tháng đầu năm 2024", "tuần 25 năm 2024", "năm 2024". */
export function printPeriod(period: Period): string {
  const year = period.id.slice(0, 4);
  const ordinal = Number(/\d+$/.exec(period.id.slice(4))?.[0] ?? 1);
  switch (period.kind) {
    case 'month':
      return `tháng ${printMonthNumber(ordinal)} năm ${year}`;
    case 'week':
      return `tuần ${String(ordinal).padStart(2, '0')} năm ${year}`;
    case 'quarter':
      return `Quý ${toRoman(ordinal)}/${year}`;
    case 'half':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

/** The period that the nearest folder of a file names (`nop/2024-06/`); a folder `2024` files years, it names no period. */
export function periodOfFolders(path: string): Period | undefined {
  for (const name of path.split(/[\\/]/).slice(0, -1).reverse()) {
    const period = readPeriodId(name);
    if (period !== undefined && period.kind !== 'year') return period;
  }
  return undefined;
}
