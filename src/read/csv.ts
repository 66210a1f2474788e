/** Text files with separated fields (.csv, .tsv, .txt) → a grid of one sheet. */
import { parse } from 'csv-parse/sync';
import { toA1 } from '../model/address.js';
import type { Grid, GridCell, GridRow } from '../model/grid.js';
import { exceeded, ReadError } from '../package/failure.js';
import type { Limits } from '../package/limits.js';
import { firstLostLetters } from '../text/lost-letters.js';
import { tellDelimiter } from './delimiter.js';
import { decodeText } from './encoding.js';

const SHEET = 'CSV';

/**
 * A text file as a grid; every field stays text. Rows are numbered as a spreadsheet numbers them:
 * a record with line breaks is one row, a `sep=` line none. Throws `damaged`, `limit` and, when
 * the encoding could not hold Vietnamese, `letters-lost` with the first such cell.
 */
export function readCsv(bytes: Uint8Array, limits: Limits): Grid {
  if (bytes.length > limits.textBytes) throw exceeded('textBytes');
  const { text, assumed } = decodeText(bytes);
  const delimited = tellDelimiter(text);
  const records = parseRecords(delimited.text, delimited.delimiter, limits.rows + 1);
  if (records.length > limits.rows) throw exceeded('rows', { sheet: SHEET });
  const rows = records.flatMap((fields, index) => rowOfFields(fields, index + 1, limits));
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length > limits.cells) throw exceeded('cells', { sheet: SHEET });
  checkLetters(cells, assumed);
  return {
    format: 'csv',
    sheets: [{ name: SHEET, hidden: false, rows, merges: [], hiddenColumns: [] }],
    properties: {},
    notes: assumed === undefined ? [] : [{ kind: 'encoding-assumed', detail: assumed }],
  };
}

function parseRecords(text: string, delimiter: string, most: number): readonly string[][] {
  const options = {
    delimiter,
    to: most,
    columns: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  };
  try {
    return parse(text, options);
  } catch {
    // A quote that is never closed: then quotes are letters, and all of them stay visible.
    return parse(text, { ...options, quote: false });
  }
}

function rowOfFields(fields: readonly string[], number: number, limits: Limits): GridRow[] {
  const cells: GridCell[] = [];
  for (const [index, text] of fields.entries()) {
    if (text === '') continue;
    if (text.length > limits.stringLength) throw exceeded('stringLength', { sheet: SHEET });
    if (index >= limits.columns) throw exceeded('columns', { sheet: SHEET });
    cells.push({ row: number, column: index + 1, kind: 'text', text });
  }
  return cells.length === 0 ? [] : [{ number, hidden: false, cells }];
}

function checkLetters(cells: readonly GridCell[], assumed: string | undefined): void {
  const texts = cells.map((cell) => cell.text);
  const index = firstLostLetters(texts, assumed === 'windows-1258' ? 1 : 2);
  const cell = index === undefined ? undefined : cells[index];
  if (!cell) return;
  throw new ReadError({
    kind: 'letters-lost',
    detail: cell.text,
    sheet: SHEET,
    cell: toA1(cell.row, cell.column),
  });
}
