/** Numbers and serial dates as a person sees them. */
import type { IsoDate } from '../model/grid.js';

/** Excel shows no more digits than this; what follows is noise of the binary form. */
const SHOWN_DIGITS = 15;
/** Days from 1 March of year 0 to serial 0 of the 1900 system (30 December 1899). */
const EPOCH_1900 = 693_899;
const DAYS_IN_ERA = 146_097;
const DAYS_1900_TO_1904 = 1_462;
const PHANTOM_DAY = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** A number without exponent: 12, 0.3, 1000000000000000000000. */
export function numberText(value: number): string {
  const exact = String(value);
  if (exact.length <= SHOWN_DIGITS && !exact.includes('e')) return exact;
  const rounded = Number(value.toPrecision(SHOWN_DIGITS));
  const shown = String(Number.isFinite(rounded) ? rounded : value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shown);
  if (!match) return shown;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const digits = whole + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

/** A share as a percentage: 0.45 → `45%`. */
export function percentText(value: number): string {
  return `${numberText(value * 100)}%`;
}

export interface SerialDay {
  readonly date: IsoDate;
  /** `dd/mm/yyyy`. */
  readonly text: string;
}

/**
 * A serial date as a day; the time of day is dropped. Undefined for a mere time of day and for
 * what lies outside Excel's calendar. Serial 60 of the 1900 system, a day that never was, is
 * shown as Excel shows it and dated the last of that February.
 */
export function serialDay(serial: number, date1904: boolean): SerialDay | undefined {
  // A time just short of midnight may be stored a hair below the next whole day.
  const whole = Math.floor(serial + 1e-9) + (date1904 ? DAYS_1900_TO_1904 : 0);
  if (serial < 1 || whole > LAST_SERIAL) return undefined;
  if (whole === PHANTOM_DAY && !date1904) return { date: '1900-02-28', text: '29/02/1900' };
  const days = whole < PHANTOM_DAY ? whole + 1 : whole;
  const date = isoDay(days + EPOCH_1900);
  return { date, text: dayText(date) };
}

/** Days since 1 March of year 0 as a date of the Gregorian calendar (years of 400-year eras). */
function isoDay(days: number): IsoDate {
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524);
  const yearOfEra = Math.floor((dayOfEra - leaps + Math.floor(dayOfEra / 146_096)) / 365);
  const beforeYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - beforeYear;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${year}-${padded(month)}-${padded(day)}`;
}

function padded(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** `2024-03-25` → `25/03/2024`. */
export function dayText(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
