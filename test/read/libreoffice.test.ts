/** A workbook that LibreOffice Calc 7 saved (numbers, dates, formulas, rich text, hidden parts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsOf, gridOf } from './grid-support.js';

describe('what LibreOffice saves', () => {
  const file = new URL('files/libreoffice.xlsx', import.meta.url);
  const grid = gridOf(new Uint8Array(readFileSync(file)));

  it('is read with its structure', () => {
    expect(grid.notes).toEqual([]);
    expect(grid.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Phụ lục V', false],
      ['Ghi chú', true],
    ]);
    const [first] = grid.sheets;
    expect(first?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    expect(first?.hiddenColumns).toEqual([3]);
    expect(first?.rows.filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual([4]);
  });

  it('is read with its values', () => {
    const found = cellsOf(grid).map(({ kind, text, formula }) => [kind, text, formula ?? '']);
    expect(found).toEqual([
      ['text', 'BẢNG THEO DÕI', ''],
      ['text', 'STT', ''],
      ['text', 'Nội dung', ''],
      ['text', 'Thời hạn', ''],
      ['text', 'Tỷ lệ', ''],
      ['number', '1', ''],
      ['text', 'Số hóa\nhồ sơ & "giấy tờ"', ''],
      ['date', '25/03/2024', ''],
      ['number', '45%', ''],
      ['number', '2', ''],
      ['text', 'Sở Tư pháp', ''],
      ['text', '06/2024', ''],
      ['number', '90%', 'cached'],
      ['number', '3', 'cached'],
      ['boolean', 'TRUE', 'cached'],
      ['error', '#N/A', 'cached'],
      ['number', '1234567.891', ''],
    ]);
    const [title, heading] = cellsOf(grid);
    expect(title).toMatchObject({ bold: true, font: 'Times New Roman' });
    expect(heading?.bold).toBe(true);
  });
});
