/** Days in words and figures: reading what people write, printing as NĐ 30/2020 asks. */
import type { IsoDate } from '../model/grid.js';
import { dayOf, partsOf } from './calendar.js';
import { plain } from './fold.js';

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** "24" → 2024, "2024" → 2024. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
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
