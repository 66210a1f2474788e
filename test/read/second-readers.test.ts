/** Our reader against two independent ones on every workbook of the project: values, not formats. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/model/address.js';
import type { GridCell } from '../../src/model/grid.js';
import { readGrid } from '../../src/read/read.js';
import { nodePlatform } from '../support/platform.js';

const ROOT = resolve(import.meta.dirname, '../..');
const files = ['fixtures', 'test/read/files']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

type Values = Readonly<Record<string, string | number | boolean>>;

/** Serial of a day, as workbooks store it. */
const serial = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569;

function plain({ kind, text, number, date }: GridCell): string | number | boolean {
  if (kind === 'boolean') return text === 'TRUE';
  if (date !== undefined) return serial(date);
  return number ?? text;
}

function ours(bytes: Uint8Array): Record<string, Values> | undefined {
  const result = readGrid(bytes, nodePlatform);
  if (!result.ok) return undefined;
  return Object.fromEntries(
    result.grid.sheets.map(({ name, rows }) => {
      const cells = rows
        .flatMap((row) => row.cells)
        .filter(({ formula }) => formula !== 'uncached');
      return [name, Object.fromEntries(cells.map((c) => [toA1(c.row, c.column), plain(c)]))];
    }),
  );
}

/** A month that is shown without its day is text with us; the day stands behind it. */
const MONTH = /^\d\d\/\d{4}$/;

function expectSame(found: Values, other: Values, where: string): void {
  expect(Object.keys(found).sort(), where).toEqual(Object.keys(other).sort());
  for (const [cell, value] of Object.entries(found)) {
    if (typeof value === 'string' && MONTH.test(value) && typeof other[cell] === 'number') continue;
    expect(value, `${where} ${cell}`).toBe(other[cell]);
  }
}

function bySheetJs(bytes: Uint8Array): Record<string, Values> {
  const book = read(bytes, { type: 'array', dense: true, cellFormula: false, cellText: true });
  return Object.fromEntries(
    book.SheetNames.map((name) => {
      const values: Record<string, string | number | boolean> = {};
      for (const [row, cells] of (book.Sheets[name]?.['!data'] ?? []).entries()) {
        for (const [column, cell] of (cells ?? []).entries()) {
          if (!cell || cell.v === undefined || cell.v === '' || cell.v instanceof Date) continue;
          const value = cell.t === 'e' ? (cell.w ?? '') : cell.v;
          values[toA1(row + 1, column + 1)] = value;
        }
      }
      return [name, values];
    }),
  );
}

function valueOfExcelJs(value: ExcelJS.CellValue): string | number | boolean | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return serial(value.toISOString().slice(0, 10));
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return value.text;
  return 'result' in value ? valueOfExcelJs(value.result) : undefined;
}

async function byExcelJs(bytes: Uint8Array): Promise<Record<string, Values>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return Object.fromEntries(
    book.worksheets.map((sheet) => {
      const values: Record<string, string | number | boolean> = {};
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          // Cells below a merged one repeat its value there.
          const value =
            cell.isMerged && cell.master !== cell ? undefined : valueOfExcelJs(cell.value);
          if (value !== undefined && value !== '') values[cell.address] = value;
        });
      });
      return [sheet.name, values];
    }),
  );
}

describe.each(files)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, file)));
  const found = ours(bytes);

  it.runIf(found)('holds what SheetJS and exceljs find in it', async () => {
    const [second, third] = [bySheetJs(bytes), await byExcelJs(bytes)];
    expect(Object.keys(found ?? {})).toEqual(Object.keys(second));
    for (const [sheet, values] of Object.entries(found ?? {})) {
      expectSame(values, second[sheet] ?? {}, `SheetJS, ${sheet}`);
      expectSame(values, third[sheet] ?? {}, `exceljs, ${sheet}`);
    }
  });
});
