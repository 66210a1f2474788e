/** Values of a consolidated workbook's cells, and what could not be read. */
import type { IsoDate } from '../model/grid.js';
import type { RestoreProblem } from '../model/restored.js';
import type { TableRow } from '../model/table.js';
import { CONTINUED_MARK } from '../model/workbook.js';
import { readDate } from '../text/date.js';
import { foldKey } from '../text/fold.js';

/** Told of every cell that a person changed to something unreadable. */
export type Report = (problem: RestoreProblem) => void;

/** The cell's text, cleaned; parts that went on in the row below are joined again. */
export function textOf(row: TableRow, key: string): string {
  return (row.cells[key]?.text ?? '').replaceAll(`${CONTINUED_MARK}\n`, '');
}

/** The cell's text letter for letter: file and sheet names. */
export function rawOf(row: TableRow, key: string): string {
  return row.cells[key]?.cell.text ?? '';
}

/** A whole number from 0, or null when the cell holds none. */
export function countOf(row: TableRow, key: string): number | null {
  const cell = row.cells[key];
  if (cell === undefined) return null;
  const number = cell.cell.number ?? Number(cell.text);
  return Number.isInteger(number) && number >= 0 ? number : null;
}

/** A day; null when the cell is empty or (reported) unreadable. */
export function dateOf(row: TableRow, key: string, report: Report): IsoDate | null {
  const cell = row.cells[key];
  if (cell === undefined) return null;
  const date = cell.cell.date ?? readDate(cell.text);
  if (date === undefined) report({ at: cell.at, value: cell.text, kind: 'date' });
  return date ?? null;
}

/** Ids between the separator, none for an empty cell. */
export function listOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator.trim())
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** Finds the key of a printed name, whatever the case and spaces. */
export function keyFinder<K extends string>(
  names: Readonly<Record<K, string>>,
): (text: string) => K | undefined {
  const keys = new Map<string, K>();
  for (const key in names) keys.set(foldKey(names[key]), key);
  return (text) => keys.get(foldKey(text));
}
