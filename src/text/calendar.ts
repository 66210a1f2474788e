/** Arithmetic on calendar days written `yyyy-mm-dd`. A day has no time zone: date-fns counts in local days, in and out alike. */
import {
  addDays as addLocalDays,
  differenceInCalendarDays,
  getDaysInMonth,
  getISOWeeksInYear,
  isExists,
  lastDayOfMonth,
  lightFormat,
  setISOWeek,
  startOfISOWeek,
} from 'date-fns';
import type { IsoDate } from '../model/grid.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month (from 1) and day as numbers. */
export function partsOf(date: IsoDate): DayParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

function toLocal(date: IsoDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
}

function fromLocal(date: Date): IsoDate {
  return lightFormat(date, 'yyyy-MM-dd');
}

/** The day, or undefined when the calendar has none such (31/6, month 13, year outside 1900–2199). */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isExists(year, month - 1, day)) return undefined;
  return fromLocal(new Date(year, month - 1, day));
}

/** Number of days of the month (month from 1). */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1));
}

/** True for a real day written `yyyy-mm-dd`. */
export function isValidDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return dayOf(year, month, day) !== undefined;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromLocal(addLocalDays(toLocal(date), days));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toLocal(to), toLocal(from));
}

/** Last day of the month that `date` is in. */
export function endOfMonth(date: IsoDate): IsoDate {
  return fromLocal(lastDayOfMonth(toLocal(date)));
}

/** Monday of an ISO week; undefined when the year has no such week. */
export function mondayOf(year: number, week: number): IsoDate | undefined {
  // 4 January is always in week 1.
  const inFirst = new Date(year, 0, 4);
  if (week < 1 || week > getISOWeeksInYear(inFirst)) return undefined;
  return fromLocal(startOfISOWeek(setISOWeek(inFirst, week)));
}
