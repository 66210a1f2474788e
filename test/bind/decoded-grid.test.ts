import { describe, expect, it } from 'vitest';
import { decodedGrid } from '../../src/bind/decoded-grid.js';
import { bindSubmission } from '../../src/bind/submission.js';
import type { Grid, GridCell, Sheet } from '../../src/model/grid.js';
import { gridOf, sheetOf } from '../support/grid-builder.js';
import { encodeTcvn3, encodeVni } from '../support/legacy/encode.js';
import { CATALOGUE, PLAN, ROSTER } from './round-lists.js';
import { TASK_FORM } from './task-form.js';

function inFont(sheet: Sheet, fontOf: (cell: GridCell) => string | undefined): Sheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, font: fontOf(cell) })),
  }));
  return { ...sheet, rows };
}

const textsOf = (grid: Grid): readonly string[] =>
  decodedGrid(grid).grid.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );

const marksOf = (grid: Grid): readonly string[] =>
  decodedGrid(grid).decoded.map(({ cell, encoding }) => `${cell} ${encoding}`);

const OLD = '| Sè TT | Néi dung c«ng viÖc | §ang thùc hiÖn | §¬n vÞ phèi hîp | §¹t |';

describe('decodedGrid', () => {
  it('decides cell by cell: three encodings and Unicode in one sheet', () => {
    const grid = gridOf(
      '| C«ng an tØnh | Coâng an tænh | CÃ´ng an tá»‰nh | Công an tỉnh | Công an |',
    );
    expect(textsOf(grid)).toEqual([
      'Công an tỉnh',
      'Công an tỉnh',
      'Công an tỉnh',
      'Công an tỉnh',
      'Công an',
    ]);
    expect(marksOf(grid)).toEqual(['A1 tcvn3', 'B1 vni', 'C1 utf8-as-cp1252']);
  });

  it('leaves a sound file as it is, the very same object', () => {
    const grid = gridOf('| Công an tỉnh | 12/3/2024 | VNeID | #5 | Thông tin |');
    expect(decodedGrid(grid)).toEqual({ grid, decoded: [], lost: [] });
    expect(decodedGrid(grid).grid).toBe(grid);
  });

  it('reads what is too short to decide like everything else in its font', () => {
    const sheet = inFont(sheetOf(OLD), () => '.VnTime');
    expect(textsOf(gridOf(sheet))).toEqual([
      'Số TT',
      'Nội dung công việc',
      'Đang thực hiện',
      'Đơn vị phối hợp',
      'Đạt',
    ]);
    expect(textsOf(gridOf(OLD))).toContain('Số TT');
  });

  it('leaves valid words alone beside Unicode, and in a font of today', () => {
    expect(textsOf(gridOf(`${OLD}\n| Sở Y tế |`))).toContain('Sè TT');
    expect(textsOf(gridOf(`${OLD}\n| Sở Y tế |`))).toContain('§¹t');
    const arial = inFont(sheetOf(OLD), () => 'Arial');
    expect(textsOf(gridOf(arial))).toContain('Sè TT');
    expect(textsOf(gridOf(arial))).toContain('Đạt');
  });

  it('does not believe a font that holds Unicode too', () => {
    const sheet = inFont(sheetOf(`${OLD}\n| Sở Y tế | Công an |`), () => '.VnTime');
    expect(textsOf(gridOf(sheet))).toContain('Công an');
    expect(textsOf(gridOf(sheet))).toContain('Sè TT');
  });

  it('shows the letters of a font for capitals as capitals', () => {
    const sheet = inFont(sheetOf('| C«ng an tØnh |'), () => '.VnTimeH');
    expect(textsOf(gridOf(sheet))).toEqual(['CÔNG AN TỈNH']);
  });

  it('shows the marks of symbol fonts, without a word', () => {
    const sheet = inFont(sheetOf('| ü | o | ü |'), ({ column }) =>
      column < 3 ? 'Wingdings' : 'Arial',
    );
    expect(textsOf(gridOf(sheet))).toEqual(['✓', '☐', 'ü']);
    expect(decodedGrid(gridOf(sheet)).decoded).toEqual([]);
  });

  it('finds cells that lost letters, when it is no slip of the pen', () => {
    const lost = (text: string) => decodedGrid(gridOf(text)).lost.map(({ cell }) => cell);
    expect(lost('| Công an t?nh B?c Giang | Sở Y tế |')).toEqual(['A1']);
    expect(lost('| Công an t?nh |\n| Sở Y tế |\n| ?ang làm |')).toEqual(['A1', 'A3']);
    expect(lost('| Ä ang thá»±c hiá»‡n | Sở Y t\ufffd | á »ng |')).toEqual(['A1', 'B1']);
    expect(lost('| Công an t?nh | Vì sao? | Đã xong?chưa |')).toEqual([]);
  });
});

describe('binding', () => {
  const HEADER = '| Số TT | Nội dung nhiệm vụ | Tình trạng | Kết quả thực hiện |';
  const TABLE = `| Đơn vị báo cáo: Sở Tư pháp |\n${HEADER}\n| 1 | ${PLAN} | Đang thực hiện | Đã ban hành kế hoạch |`;
  const bind = (grid: Grid) =>
    bindSubmission({
      file: 'nop/tep.xlsx',
      sha256: 'ab',
      read: { ok: true, grid },
      form: TASK_FORM,
      roster: ROSTER,
      catalogue: CATALOGUE,
      strictDeadlines: false,
    });

  it.each([
    ['TCVN3', encodeTcvn3],
    ['VNI', encodeVni],
  ])('knows header, sender, task and status in %s', (_, encode) => {
    const { unit, rows, table, decoded } = bind(gridOf(encode(TABLE)));
    expect(unit.id).toBe('so-tu-phap');
    expect(table?.columns.map(({ key }) => key)).toContain('number');
    expect(rows.map(({ task, status }) => [task.how, status.state])).toEqual([
      ['content', 'in-progress'],
    ]);
    expect(decoded?.length).toBeGreaterThan(5);
  });

  it('speaks of the sheet with the table only', () => {
    const notes = sheetOf('| C«ng an tØnh | Công an t?nh B?c Giang |', { name: 'Ghi chú' });
    const { decoded, lostLetters } = bind(gridOf(TABLE, notes));
    expect(decoded).toEqual([]);
    expect(lostLetters).toEqual([]);
  });
});
