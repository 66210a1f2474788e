/**
 * The thread that reads .xls by a foreign library. It is a program of its own: the library is loaded
 * only here, and the thread can be stopped when it takes too long or too much memory.
 */
import { parentPort } from 'node:worker_threads';
import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { ForeignCell, ForeignResult, ForeignSheet } from '../index.js';

/** What the thread is asked. */
export interface LegacyRequest {
  readonly records: Uint8Array;
  readonly cells: number;
}

/** Sheets before Excel 8 store letters in a code page. */
set_cptable(codePages);

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function open(records: Uint8Array): WorkBook | undefined {
  try {
    return read(Buffer.from(records.buffer, records.byteOffset, records.byteLength), {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
  } catch {
    return undefined;
  }
}

function cellOf(row: number, column: number, { t, v, z }: CellObject): ForeignCell | undefined {
  if (v === undefined || v === null || v instanceof Date || t === 'z') return undefined;
  const isError = t === 'e';
  const value = isError ? (ERRORS.get(Number(v)) ?? '#N/A') : v;
  const place = { row: row + 1, column: column + 1, value, isError };
  return typeof z === 'string' ? { ...place, format: z } : place;
}

function cellsOf(sheet: WorkSheet): ForeignCell[] {
  const cells: ForeignCell[] = [];
  const rows = sheet['!data'] ?? [];
  // Both arrays have gaps, which forEach passes over.
  rows.forEach((row, rowIndex) => {
    row?.forEach((stored, columnIndex) => {
      const cell = cellOf(rowIndex, columnIndex, stored);
      if (cell) cells.push(cell);
    });
  });
  return cells;
}

function sheetOf(name: string, sheet: WorkSheet | undefined): ForeignSheet {
  if (!sheet) return { name, cells: [], merges: [] };
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  return { name, cells: cellsOf(sheet), merges };
}

function answer({ records, cells }: LegacyRequest): ForeignResult {
  const workbook = open(records);
  if (!workbook) return { kind: 'broken' };
  const sheets = workbook.SheetNames.map((name) => sheetOf(name, workbook.Sheets[name]));
  const total = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  if (total > cells) return { kind: 'stopped', at: 'cells' };
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  return { kind: 'read', workbook: { date1904, sheets } };
}

parentPort?.on('message', (request: LegacyRequest) => {
  parentPort?.postMessage(answer(request));
});
