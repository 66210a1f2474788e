/** Cell addresses as Excel shows them: column letters, then the row number, both from 1. */

/** The place of a cell, a row or a file; what a diagnostic points at. */
export interface Place {
  /** Path as the user gave it, with `/`. */
  readonly file: string;
  readonly sheet?: string;
  /** A1 notation, e.g. `C14`. */
  readonly cell?: string;
}

/** A rectangle of cells; all bounds inclusive and from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Largest row and column of an Excel sheet (XFD1048576). */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** Name of a file without its folders. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Column number (from 1) → letters: 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column (from 1) → A1 notation. */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A1 notation → row and column, or undefined when it is none or outside a sheet. */
export function fromA1(a1: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(a1);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column <= MAX_COLUMN && row <= MAX_ROW ? { row, column } : undefined;
}
