/** Tables for tests, from text that can be read. */
import { toA1 } from '../../src/model/address.js';
import type { GridCell } from '../../src/model/grid.js';
import type { Table, TableCell, TableColumn, TableRow } from '../../src/model/table.js';

const FILE = 'danh-muc.xlsx';
const SHEET = 'Sheet1';

function placeAt(row: number, column: number) {
  return { file: FILE, sheet: SHEET, cell: toA1(row, column) };
}

/** `2025-07-01` alone in a cell stands for a true date. */
function cellOf(written: string, row: number, column: number): TableCell {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const text = isDate ? written.split('-').reverse().map(Number).join('/') : written;
  const base = { row, column, text };
  const cell: GridCell = isDate
    ? { ...base, kind: 'date', date: written }
    : { ...base, kind: 'text' };
  return { at: placeAt(row, column), text, cell };
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/**
 * A bound table from Markdown-like lines. The first line holds the column keys and stands for
 * sheet row 1; a line `# text` is a section row; other lines are data. `\n` breaks a line.
 */
export function tableOf(text: string): Table {
  const [header = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const keys = cellsOf(header);
  const columns = keys.map(
    (key, at): TableColumn => ({
      key,
      title: key,
      label: key,
      column: at + 1,
      at: placeAt(1, at + 1),
      match: 'title',
    }),
  );
  const rows = lines.map((line, at): TableRow => {
    const row = at + 2;
    const base = { row, rows: [row], at: placeAt(row, 1), hidden: false, ticks: [] };
    if (line.startsWith('# ')) return { ...base, kind: 'section', cells: {}, text: line.slice(2) };
    const cells = cellsOf(line).flatMap((written, index) => {
      const key = keys[index];
      if (key === undefined || written === '') return [];
      return [[key, cellOf(written.replaceAll('\\n', '\n'), row, index + 1)] as const];
    });
    return { ...base, kind: 'data', cells: Object.fromEntries(cells), text: '' };
  });
  return {
    file: FILE,
    sheet: SHEET,
    sheetHidden: false,
    headerTop: 1,
    headerBottom: 1,
    columns,
    ticks: [],
    rows,
    above: [],
    below: [],
    problems: [],
  };
}
