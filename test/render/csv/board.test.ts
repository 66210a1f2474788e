import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { boardCsv } from '../../../src/render/csv/board.js';
import { csvText } from '../../../src/render/csv/print.js';
import { boardOfUnits, boardUnit, MISSING } from '../../support/board-builder.js';

const read = (text: string): string[][] => parse(text, { bom: true, delimiter: ';' });

describe('boardCsv', () => {
  it('has a BOM, one row a unit and one of totals, all equally long', () => {
    const text = boardCsv(
      boardOfUnits([
        boardUnit('so-y-te', 'Sở Y tế', { errors: 3 }),
        boardUnit('so-noi-vu', 'Sở Nội vụ', MISSING),
      ]),
    );
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = read(text);
    expect(rows.map((row) => row[2])).toEqual(['Đơn vị', 'Sở Y tế', 'Sở Nội vụ', 'Tổng cộng']);
    expect(rows.map((row) => row[7])).toEqual(['Số lỗi', '3', '0', '3']);
  });
});

describe('csvText', () => {
  it('quotes what would break a row', () => {
    const cell = 'a;b "c"\nd';
    expect(read(csvText([[cell, 1]]))).toEqual([[cell, '1']]);
  });

  it.each(['=1+1', '+84', '-x', '@sum'])('leaves Excel nothing to work out in %s', (text) => {
    expect(read(csvText([[text]]))).toEqual([[`'${text}`]]);
  });
});
