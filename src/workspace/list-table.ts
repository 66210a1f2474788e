/** What the secretariat's lists (roster, catalogue, register) have in common: cells, dates, problems. */
import type { Place } from '../model/address.js';
import type { ConfigProblem } from '../model/config.js';
import type { IsoDate } from '../model/grid.js';
import type { Table, TableRow } from '../model/table.js';
import { readDate } from '../text/date.js';

/** Text of a cell of the row, "" when empty. */
export function textOf(row: TableRow, key: string): string {
  return row.cells[key]?.text ?? '';
}

/** The cell of a row, else where it would stand. */
export function placeOf(table: Table, row: TableRow, key: string): Place {
  const written = row.cells[key]?.at;
  if (written !== undefined) return written;
  const letters = table.columns.find((column) => column.key === key)?.at.cell?.replace(/\d+$/, '');
  return letters === undefined ? row.at : { ...row.at, cell: `${letters}${row.row}` };
}

/** Names between `;` or line breaks. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A day in a cell: `undefined` when empty, `null` when it cannot be read. */
export function dateIn(row: TableRow, key: string): IsoDate | null | undefined {
  const cell = row.cells[key];
  if (cell === undefined) return undefined;
  return cell.cell.date ?? readDate(cell.text) ?? null;
}

/** A fault that stops the run. */
export function fault(at: Place, message: string): ConfigProblem {
  return { at, message, severity: 'error' };
}

/** Something that the secretariat should look at. */
export function remark(at: Place, message: string): ConfigProblem {
  return { at, message, severity: 'warning' };
}
