/** Calendar days as `yyyy-mm-dd`, always UTC: a day has no time zone. */
import type { IsoDate } from '../model/grid.js';
import { plain } from './fold.js';

const DAY_MS = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** The day, or undefined when the calendar has none such (31/6, month 13, year outside 1900–2199). */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Number of days of the month (month from 1). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "24" → 2024, "2024" → 2024. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** True for a real day written `yyyy-mm-dd`. */
export function isValidDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return dayOf(year, month, day) !== undefined;
}

export interface ReadDateOptions {
  /** Year of a date written without one ("15/7"); without it such a date is not read. */
  readonly year?: number;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;
const NUMERIC = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const WORDS = /^(\d{1,2}) thang (\d{1,2}),? nam (\d{4})$/;
const NO_YEAR = /^(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})$/;

/**
 * Reads a day, always day first: "05/4/2024", "5.4.24", "5-4-2024", "ngày 05 tháng 4 năm 2024",
 * "2024-04-05". Undefined for an impossible day and for anything with other text around it.
 */
export function readDate(text: string, options: ReadDateOptions = {}): IsoDate | undefined {
  const written = plain(text).replace(/ ?[.;]$/, '');
  const iso = ISO.exec(written);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const bare = written.replace(/^ngay ?/, '');
  const numeric = NUMERIC.exec(bare);
  if (numeric) return dayOf(fullYear(numeric[4] ?? ''), Number(numeric[3]), Number(numeric[1]));
  const words = WORDS.exec(bare);
  if (words) return dayOf(Number(words[3]), Number(words[2]), Number(words[1]));
  const noYear = options.year === undefined ? null : NO_YEAR.exec(bare);
  return noYear ? dayOf(Number(options.year), Number(noYear[2]), Number(noYear[1])) : undefined;
}

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day as numbers. */
export function partsOf(date: IsoDate): DayParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Months 1 and 2 are padded, 3 to 9 are not (Nghị định 30/2020, Phụ lục I, II.4.b). */
export function printMonthNumber(month: number): string {
  return month < 3 ? pad(month) : String(month);
}

/** "ngày 05 tháng 4 năm 2024". */
export function printDateLong(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${pad(day)} tháng ${printMonthNumber(month)} năm ${year}`;
}

/** "05/4/2024", "24/02/2023". */
export function printDateShort(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${printMonthNumber(month)}/${year}`;
}

function toMs(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/** Last day of the month that `date` is in. */
export function endOfMonth(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  return `${date.slice(0, 8)}${pad(daysInMonth(year, month))}`;
}

/** 1 Monday (thứ Hai) to 7 Sunday (Chủ nhật), as ISO 8601 counts. */
export function weekday(date: IsoDate): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}
