/** References in sheet XML, none of which can be trusted to lie on a sheet. */
import { fromA1, MAX_COLUMN, MAX_ROW, type Range } from '../model/address.js';

/** Column of a reference such as `C14`; undefined when it names none that a sheet has. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) return column > 0 ? column : undefined;
    column = column * 26 + letter;
    if (column > MAX_COLUMN) return undefined;
  }
  return undefined;
}

/** A row number; undefined when it is none that a sheet has. */
export function rowOf(digits: string | undefined): number | undefined {
  if (digits === undefined || !/^\d{1,7}$/.test(digits)) return undefined;
  const row = Number(digits);
  return row >= 1 && row <= MAX_ROW ? row : undefined;
}

/** `A1:C3` or `A1` as a range, corners in any order. */
export function rangeOf(reference: string): Range | undefined {
  const [first = '', second = first] = reference.split(':');
  const from = fromA1(first);
  const to = fromA1(second);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
