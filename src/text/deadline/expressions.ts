/** The expressions of time in a text without citations, each with the days that it covers. */
import type { DeadlineKind } from '../../model/deadline.js';
import type { IsoDate } from '../../model/grid.js';
import { dayOf, daysInMonth } from '../calendar.js';
import { fullYear } from '../date.js';
import { fromRoman } from '../roman.js';

export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Expression {
  readonly start: number;
  readonly kind: DeadlineKind;
  /** Undefined when the text names none. */
  readonly year: number | undefined;
  /** The days covered in a year; undefined when the calendar has none such ("31/6", "tháng 13"). */
  readonly span: (year: number) => Span | undefined;
}

interface Reading {
  readonly kind: DeadlineKind;
  readonly year: string | undefined;
  readonly span: (year: number) => Span | undefined;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => Reading;
}

function months(year: number, first: number, last: number): Span | undefined {
  const from = dayOf(year, first, 1);
  const to = last <= 12 ? dayOf(year, last, daysInMonth(year, last)) : undefined;
  return from === undefined || to === undefined ? undefined : { from, to };
}

function dayReading(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): Reading {
  return {
    kind: 'date',
    year,
    span: (inYear) => {
      const date = dayOf(inYear, Number(month), Number(day));
      return date === undefined ? undefined : { from: date, to: date };
    },
  };
}

function monthReading(
  first: string | undefined,
  list: string | undefined,
  year: string | undefined,
): Reading {
  const last = /(\d+)$/.exec(list ?? '')?.[1];
  return {
    kind: last === undefined ? 'month' : 'range',
    year,
    span: (inYear) => months(inYear, Number(first), Number(last ?? first)),
  };
}

const quarterNumber = (written: string): number => fromRoman(written) ?? Number(written);

function quarterReading(
  first: string | undefined,
  list: string | undefined,
  year: string | undefined,
): Reading {
  const last = /(\w+)$/.exec(list ?? '')?.[1];
  const from = quarterNumber(first ?? '');
  const to = last === undefined ? from : quarterNumber(last);
  return {
    kind: last === undefined ? 'quarter' : 'range',
    year,
    span: (inYear) => months(inYear, from * 3 - 2, to * 3),
  };
}

function partOfYear(
  kind: DeadlineKind,
  year: string | undefined,
  first: number,
  last: number,
): Reading {
  return { kind, year, span: (inYear) => months(inYear, first, last) };
}

function yearRange(first: string | undefined, last: string | undefined): Reading {
  const from = dayOf(Number(first), 1, 1);
  const span = (year: number): Span | undefined => {
    const to = dayOf(year, 12, 31);
    return from === undefined || to === undefined ? undefined : { from, to };
  };
  return { kind: 'range', year: last, span };
}

const YEAR = String.raw`(?:(?:,? ?nam ?| ?[/.,-] ?| )((?:19|20)\d{2})(?!\d)| ?[/.] ?(\d{2})(?![\d/.]))?`;
const JOINT = ` ?(?:,|va|-|den|toi|hoac|&) ?`;
const QUARTER = String.raw`(?:iv|i{1,3}|0?[1-4])(?![a-z\d])`;
const MONTH = String.raw`\d{1,2}(?!\d| ?[/.-] ?\d{1,2}(?!\d))`;

/** In this order: what an earlier pattern took is not seen by a later one. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g,
    read: ([year, month, day]) => dayReading(day, month, year),
  },
  {
    pattern: /(?:ngay ?)?(?<![\d/.])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/])/g,
    read: ([day, , month, year]) => dayReading(day, month, year),
  },
  {
    pattern: /ngay ?(\d{1,2}) ?thang ?(\d{1,2})(?!\d)(?:(?:,? ?nam ?| ?\/ ?)(\d{4}))?/g,
    read: ([day, month, year]) => dayReading(day, month, year),
  },
  {
    pattern: /(?<!\d|\b(?:de an|da) ?)(\d{1,2}) thang ?(\d{1,2}),? nam ?(\d{4})(?!\d)/g,
    read: ([day, month, year]) => dayReading(day, month, year),
  },
  {
    pattern: /\b(?:0?6|sau) thang (dau|cuoi)(?: nam)?(?: ?\/? ?((?:19|20)\d{2}))?(?!\d)/g,
    read: ([half, year]) =>
      partOfYear('half', year, half === 'dau' ? 1 : 7, half === 'dau' ? 6 : 12),
  },
  {
    pattern: /\b(?:0?9|chin) thang(?: dau)?(?: nam)?(?: ?\/? ?((?:19|20)\d{2}))?(?! ?\d)/g,
    read: ([year]) => partOfYear('nine-months', year, 1, 9),
  },
  {
    pattern: new RegExp(
      String.raw`\bqu[yi] ?(${QUARTER})((?:${JOINT}(?:qu[yi] ?)?${QUARTER})*)${YEAR}`,
      'g',
    ),
    read: ([first, list, year, short]) => quarterReading(first, list, year ?? short),
  },
  {
    pattern: /\bq\.? ?(iv|i{1,3}|[1-4])(?: ?[/.-] ?| )?((?:19|20)\d{2})?(?![a-z\d])/g,
    read: ([first, year]) => quarterReading(first, undefined, year),
  },
  {
    pattern: new RegExp(
      String.raw`\bthang ?(\d{1,2})(?!\d)((?:${JOINT}(?:thang ?)?${MONTH})*)${YEAR}`,
      'g',
    ),
    read: ([first, list, year, short]) => monthReading(first, list, year ?? short),
  },
  {
    pattern: /\bt(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/g,
    read: ([month, year]) => monthReading(month, undefined, year),
  },
  { pattern: /^t(\d{1,2})$/g, read: ([month]) => monthReading(month, undefined, undefined) },
  {
    pattern: /(?<![\d/.-])(\d{1,2}) ?[/.-] ?(\d{4})(?![\d/])/g,
    read: ([month, year]) => monthReading(month, undefined, year),
  },
  {
    pattern: /(?<![\d/])((?:19|20)\d{2})[/-](\d{1,2})(?![\d/%])/g,
    read: ([year, month]) => monthReading(month, undefined, year),
  },
  {
    pattern: /(?:ngay ?)?(?<![\d/.,])(\d{1,2}) ?\/ ?(\d{1,2})(?![\d/%])(?:,? nam ?(\d{4}))?/g,
    read: ([day, month, year]) => dayReading(day, month, year),
  },
  {
    pattern: /\bngay ?(\d{1,2}) ?[.-] ?(\d{1,2})(?!\d)(?:,? nam ?(\d{4}))?/g,
    read: ([day, month, year]) => dayReading(day, month, year),
  },
  {
    pattern:
      /(?<![\d/.-]|hoc )((?:19|20)\d{2}) ?(?:-|den|toi) ?(?:het )?(?:nam )?((?:19|20)\d{2})(?![\d/-])/g,
    read: ([first, last]) => yearRange(first, last),
  },
  {
    pattern: /(?<!\b(?:thang|quy) [a-z]+ )\bnam ?((?:19|20)\d{2})(?!\d)/g,
    read: ([year]) => partOfYear('year', year, 1, 12),
  },
  {
    pattern: /^(?:(?:trong|den|truoc|het|cuoi) )*((?:19|20)\d{2})\.?$/g,
    read: ([year]) => partOfYear('year', year, 1, 12),
  },
  {
    pattern: /\b(?:trong|ca|het|cuoi) nam(?! (?:hoc|sau|toi|truoc)| ?\d)\b/g,
    read: () => partOfYear('year', undefined, 1, 12),
  },
];

/** Every expression of time, in the order of the text. */
export function findExpressions(text: string): readonly Expression[] {
  const found: Expression[] = [];
  let rest = text;
  for (const { pattern, read } of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const { year, ...reading } = read(match.slice(1));
      const ownYear = year === undefined ? undefined : fullYear(year);
      found.push({ ...reading, start: match.index, year: ownYear });
    }
    rest = rest.replace(pattern, (taken) => '#'.repeat(taken.length));
  }
  return found.sort((a, b) => a.start - b.start);
}
