/** Numbers as Vietnamese clerks write them: decimal comma, thousands dot. */
import { cleanText } from './fold.js';

const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)$/;
const SPACE_GROUPS = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const SIMPLE = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a number, undefined when the text is anything else. "1.240" = 1240 and "1.240,5" = 1240.5
 * (dot before exactly three digits groups thousands); "78,5" = "78.5" = 78.5; "1 240" = 1240.
 * A single comma is always decimal, so "1,240" = 1.24; English grouping is taken only where it
 * cannot mean anything else ("1,240.5", "1,240,500").
 */
export function readNumber(text: string): number | undefined {
  const [, sign, digits] = /^([-+\u2212]?) ?(\d.*)$/.exec(cleanText(text)) ?? [];
  if (digits === undefined) return undefined;
  const value = readUnsigned(digits);
  return value === undefined || sign === '' || sign === '+' ? value : -value;
}

function readUnsigned(digits: string): number | undefined {
  if (DOT_GROUPS.test(digits)) return toNumber(digits.replace(/\./g, '').replace(',', '.'));
  if (COMMA_GROUPS.test(digits)) return toNumber(digits.replace(/,/g, ''));
  if (SPACE_GROUPS.test(digits)) return toNumber(digits.replace(/ /g, '').replace(',', '.'));
  return SIMPLE.test(digits) ? toNumber(digits.replace(',', '.')) : undefined;
}

function toNumber(digits: string): number | undefined {
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Reads a percentage in percent units ("77,15%" = "77.15 %" = 77.15); undefined without a % sign
 * or the words "phần trăm". A single dot is decimal here ("96.667%"): percentages of thousands
 * are not written.
 */
export function readPercent(text: string): number | undefined {
  const [, digits] = /^(.*\d) ?(?:%|phần trăm)$/i.exec(cleanText(text)) ?? [];
  if (digits === undefined) return undefined;
  return readNumber(/^[-+]?\d+\.\d+$/.test(digits) ? digits.replace('.', ',') : digits);
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function format(value: number, least: number, most: number): string {
  const name = `${least} ${most}`;
  const formatter =
    formatters.get(name) ??
    new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: 'negative',
    });
  formatters.set(name, formatter);
  return formatter.format(value);
}

/** 1240.5 → "1.240,5". With `decimals` exactly that many, else as many as the number has (at most 10). */
export function printNumber(value: number, decimals?: number): string {
  return format(value, decimals ?? 0, decimals ?? 10);
}

/** Percent units, at most two decimals, no space before the sign: 77.15 → "77,15%". */
export function printPercent(value: number): string {
  return `${format(value, 0, 2)}%`;
}

/** Counts of things in a sentence: 1 to 9 with a leading zero ("03 nhiệm vụ"), as offices write. */
export function printCount(count: number): string {
  return count >= 1 && count < 10 ? `0${printNumber(count)}` : printNumber(count);
}
