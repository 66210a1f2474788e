/**
 * Grids from readable tables. One line is one row, cells between `|`; an empty line is an empty row.
 * `<` merges a cell with its left neighbour, `^` with the one above; `**x**` is bold, `\n` a line
 * break, `#12` a number, `#50%` a number shown as percentage, `@2023-03-12` a date cell, `#N/A` an
 * error, `=` a formula without a result; a line that begins with `~` is a hidden row.
 */
import type { Range } from '../../src/model/address.js';
import type { Grid, GridCell, GridRow, Sheet } from '../../src/model/grid.js';

export interface SheetOptions {
  readonly name?: string;
  readonly hidden?: boolean;
  /** Number of the first row, 1 unless told. */
  readonly from?: number;
}

const MERGED_LEFT = '<';
const MERGED_UP = '^';

function cellOf(written: string, row: number, column: number): GridCell | undefined {
  if (written === '' || written === MERGED_LEFT || written === MERGED_UP) return undefined;
  const place = { row, column };
  const number = /^#(-?[\d.]+)(%?)$/.exec(written);
  if (number) {
    const percent = number[2] === '%';
    const value = Number(number[1]);
    const text = `${value}${percent ? '%' : ''}`;
    return { ...place, kind: 'number', text, number: percent ? value / 100 : value, percent };
  }
  const date = /^@(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (date) {
    const [whole, year, month, day] = date;
    const text = `${Number(day)}/${Number(month)}/${year}`;
    return { ...place, kind: 'date', text, date: whole.slice(1) };
  }
  if (written.startsWith('#')) return { ...place, kind: 'error', text: written };
  if (written === '=') return { ...place, kind: 'text', text: '', formula: 'uncached' };
  const bold = /^\*\*(.+)\*\*$/s.exec(written);
  const text = (bold?.[1] ?? written).replaceAll('\\n', '\n');
  return { ...place, kind: 'text', text, bold: bold !== null };
}

function mergesOf(table: readonly (readonly string[])[], from: number): readonly Range[] {
  const merges: Range[] = [];
  const at = (row: number, column: number): string | undefined => table[row]?.[column];
  table.forEach((cells, row) => {
    cells.forEach((written, column) => {
      if (written === MERGED_LEFT || written === MERGED_UP) return;
      let right = column;
      while (at(row, right + 1) === MERGED_LEFT) right += 1;
      let bottom = row;
      while (at(bottom + 1, column) === MERGED_UP) bottom += 1;
      if (right === column && bottom === row) return;
      merges.push({
        top: row + from,
        left: column + 1,
        bottom: bottom + from,
        right: right + 1,
      });
    });
  });
  return merges;
}

/** A sheet from table text. */
export function sheetOf(text: string, options: SheetOptions = {}): Sheet {
  const { name = 'Sheet1', hidden = false, from = 1 } = options;
  const lines = text
    .replace(/^\n|\n[ ]*$/g, '')
    .split('\n')
    .map((line) => line.trim());
  const table = lines.map((line) =>
    line === ''
      ? []
      : line
          .replace(/^~?\s*\|/, '')
          .replace(/\|$/, '')
          .split('|')
          .map((c) => c.trim()),
  );
  const rows = table.map(
    (cells, row): GridRow => ({
      number: row + from,
      hidden: lines[row]?.startsWith('~') === true,
      cells: cells.flatMap((written, column) => cellOf(written, row + from, column + 1) ?? []),
    }),
  );
  return {
    name,
    hidden,
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: mergesOf(table, from),
    hiddenColumns: [],
  };
}

/** A workbook of the given sheets; a text stands for a sheet without options. */
export function gridOf(...sheets: readonly (Sheet | string)[]): Grid {
  return {
    format: 'xlsx',
    sheets: sheets.map((sheet) => (typeof sheet === 'string' ? sheetOf(sheet) : sheet)),
    properties: {},
    notes: [],
  };
}
