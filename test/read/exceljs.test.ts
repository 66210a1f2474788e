/** Workbooks as another writer makes them: what exceljs writes is what is read. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridCell } from '../../src/model/grid.js';
import { cellsOf, gridOf } from './grid-support.js';

async function written(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Value = string | number | boolean | Date;

const letters = fc.string({
  unit: fc.constantFrom(...'aăâđêôơưạếỹ AĐ19.,<>&"\'_x\n'),
  minLength: 1,
});
const value: fc.Arbitrary<Value> = fc.oneof(
  letters,
  fc.integer(),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.integer({ min: 1_463, max: 80_000 }).map((days) => new Date(Date.UTC(1899, 11, 30 + days))),
);

function expectCell(cell: GridCell | undefined, expected: Value): void {
  if (typeof expected === 'string') expect(cell).toMatchObject({ kind: 'text', text: expected });
  else if (typeof expected === 'number') {
    expect(cell).toMatchObject({ kind: 'number', number: expected + 0 });
  } else if (typeof expected === 'boolean') {
    expect(cell).toMatchObject({ kind: 'boolean', text: expected ? 'TRUE' : 'FALSE' });
  } else {
    const date = expected.toISOString().slice(0, 10);
    expect(cell).toMatchObject({ kind: 'date', date });
  }
}

describe('what exceljs writes', () => {
  it('is read back cell by cell', async () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 60 }),
      column: fc.integer({ min: 1, max: 40 }),
      value,
    });
    const cells = fc.uniqueArray(place, {
      selector: (cell) => `${cell.row}:${cell.column}`,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(cells, fc.boolean(), async (expected, date1904) => {
        const workbook = new ExcelJS.Workbook();
        workbook.properties.date1904 = date1904;
        const sheet = workbook.addWorksheet('Biểu');
        for (const cell of expected) {
          const target = sheet.getCell(cell.row, cell.column);
          target.value = cell.value;
          if (cell.value instanceof Date) target.numFmt = 'dd/mm/yyyy';
        }
        const read = cellsOf(gridOf(await written(workbook)));
        expect(read.length).toBe(expected.length);
        for (const { row, column, value: wanted } of expected) {
          expectCell(
            read.find((cell) => cell.row === row && cell.column === column),
            wanted,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is read with its sheets, merges, fonts, formulas and hidden parts', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.creator = 'Nguyễn Văn A';
    workbook.modified = new Date('2023-03-24T00:00:00Z');
    const sheet = workbook.addWorksheet('Phụ lục V');
    sheet.mergeCells('A1:D1');
    sheet.getCell('A1').value = {
      richText: [
        { text: 'BẢNG ', font: { bold: true } },
        { text: 'V', font: { bold: true } },
      ],
    };
    sheet.getCell('A3').value = 'STT';
    sheet.getCell('A3').font = { name: 'Times New Roman', bold: true };
    sheet.getCell('B3').value = { formula: 'SUM(A4:A5)', result: 0 };
    sheet.getCell('C3').value = { formula: 'B3+1' };
    sheet.getCell('D3').value = 0.5;
    sheet.getCell('D3').numFmt = '0%';
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    workbook.addWorksheet('Cũ', { state: 'veryHidden' }).getCell('B2').value = 'x';
    const grid = gridOf(await written(workbook));
    expect(grid.properties).toMatchObject({
      creator: 'Nguyễn Văn A',
      modified: '2023-03-24T00:00:00Z',
    });
    expect(grid.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Phụ lục V', false],
      ['Cũ', true],
    ]);
    const [first] = grid.sheets;
    expect(first?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    expect(first?.hiddenColumns).toEqual([2]);
    expect(first?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [3, true],
    ]);
    expect(cellsOf(grid)[0]).toMatchObject({ text: 'BẢNG V', bold: true });
    expect(first?.rows[1]?.cells).toMatchObject([
      { text: 'STT', bold: true, font: 'Times New Roman' },
      { text: '0', number: 0, formula: 'cached' },
      { text: '', formula: 'uncached' },
      { text: '50%', number: 0.5, percent: true },
    ]);
  });
});
