/** Files that are no workbooks, as workbooks that can be annotated. */
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/read/read.js';
import { annotateWorkbook } from '../../../src/render/annotate/annotate.js';
import { tableCopy } from '../../../src/render/annotate/table-copy.js';
import { faultsOf, remark, sent, TOOLS } from './copies.js';

function gridOf(bytes: Uint8Array) {
  const read = readGrid(bytes, TOOLS);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.grid;
}

const CSV = 'Bảo hiểm xã hội tỉnh_PLV_T6.2024.csv';

describe('a table copy', () => {
  it('holds every text where it was, as text, whatever it looks like', () => {
    const grid = gridOf(
      new TextEncoder().encode('STT;Nội dung;Số\n1;"=1+1\n<&>";007\n;;\n2;-5%;05/04/2024\n'),
    );
    const texts = (sheets: typeof grid.sheets) =>
      sheets.map(({ name, rows }) => [
        name,
        rows.flatMap(({ cells }) => cells.map(({ row, column, text }) => [row, column, text])),
      ]);
    const copy = gridOf(tableCopy(grid));
    expect(texts(copy.sheets)).toEqual(texts(grid.sheets));
    expect(
      copy.sheets[0]?.rows.flatMap(({ cells }) => cells).every((cell) => cell.kind === 'text'),
    ).toBe(true);
  });

  it('is sound and takes remarks', async () => {
    const grid = gridOf(sent(CSV));
    const sheet = grid.sheets[0]?.name;
    const diagnostics = [remark(sheet, 'B9'), remark(sheet, 'Z90'), remark(undefined, undefined)];
    const remarks = { file: CSV, diagnostics };
    const { bytes, ending } = annotateWorkbook(tableCopy(grid), remarks, TOOLS);
    expect(ending).toBe('.xlsx');
    expect(await faultsOf(bytes)).toEqual([]);
  });
});
