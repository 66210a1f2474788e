import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { renderBoardWorkbook } from '../../../src/render/xlsx/board.js';
import { boardOfUnits, boardUnit, LATE, MISSING } from '../../support/board-builder.js';
import { unzip } from '../../support/unzip.js';

const BOARD = boardOfUnits([
  boardUnit('so-y-te', 'Sở Y tế', LATE),
  boardUnit('so-noi-vu', 'Sở Nội vụ', MISSING),
]);

describe('renderBoardWorkbook', () => {
  it('prints one sheet on A4, lying, its header repeated', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await renderBoardWorkbook(BOARD);
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(workbook.worksheets).toHaveLength(1);
    const [sheet] = workbook.worksheets;
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '5:5',
    });
    const column = (letter: string) =>
      [5, 6, 7, 8].map((row) => sheet?.getCell(`${letter}${row}`).text);
    expect(column('B')).toEqual(['Đơn vị', 'Sở Y tế', 'Sở Nội vụ', 'Tổng cộng']);
    expect(column('C').slice(1, 3)).toEqual(['Muộn 02 ngày', 'Chưa nộp']);
  });

  it('is the same on every run', async () => {
    const [one, two] = [await renderBoardWorkbook(BOARD), await renderBoardWorkbook(BOARD)];
    expect([...unzip(one)]).toEqual([...unzip(two)]);
  });
});
