/** Corrected copies: the cells of the list hold the new text, everything else is as it was. */
import { describe, expect, it } from 'vitest';
import type { Fix } from '../../../src/model/fix.js';
import { readGrid } from '../../../src/read/read.js';
import { correctWorkbook } from '../../../src/render/annotate/correct.js';
import { rowsXml, workbookFile } from '../../support/workbook-builder.js';
import { all, faultsOf, partsOf, sent, TOOLS, xmlOf } from './copies.js';

const FINANCE = 'PL V Sở Tài chính (T6.2024).xlsx';
const SHEET = 'Phụ lục V';

function fix(cell: string, after: string, kinds: Fix['kinds'] = ['spaces'], sheet = SHEET): Fix {
  return { at: { file: 'x.xlsx', sheet, cell }, before: 'cũ', after, kinds };
}

function correct(bytes: Uint8Array, ...fixes: Fix[]): Uint8Array {
  return correctWorkbook(bytes, 'x.xlsx', fixes, TOOLS).bytes;
}

function gridOf(bytes: Uint8Array) {
  const read = readGrid(bytes, TOOLS);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.grid;
}

describe('a corrected copy', () => {
  it('holds the new texts and otherwise what the file held', () => {
    const before = gridOf(sent(FINANCE)).sheets[0];
    const after = gridOf(correct(sent(FINANCE), fix('B11', 'Nội dung <mới> & gọn'))).sheets[0];
    const texts = (sheet: typeof before) =>
      new Map(
        sheet?.rows.flatMap(({ cells }) =>
          cells.map((cell) => [`${cell.row}:${cell.column}`, JSON.stringify(cell)] as const),
        ),
      );
    const old = texts(before);
    const changed = [...texts(after)].filter(([place, cell]) => old.get(place) !== cell);
    expect(changed.map(([place]) => place)).toEqual(['11:2']);
    expect(changed[0]?.[1]).toContain('Nội dung <mới> & gọn');
  });

  it('lists every change in a last sheet and leaves the first one in front', () => {
    const copy = correct(sent(FINANCE), fix('B11', 'mới'), fix('K12', 'khác', ['date']));
    const { sheets } = gridOf(copy);
    expect(sheets.map(({ name }) => name)).toEqual([SHEET, 'Nội dung đã sửa']);
    const rows = sheets[1]?.rows.slice(-2).map(({ cells }) => cells.map(({ text }) => text));
    expect(rows?.map((row) => row.slice(1, 3))).toEqual([
      [SHEET, 'B11'],
      [SHEET, 'K12'],
    ]);
    const names = all(xmlOf(copy, 'xl/workbook.xml'), 'definedName');
    expect(names.map(({ attributes }) => attributes.localSheetId)).toEqual(
      all(xmlOf(sent(FINANCE), 'xl/workbook.xml'), 'definedName').map(
        ({ attributes }) => attributes.localSheetId,
      ),
    );
  });

  it('changes no part that it has no reason to change', async () => {
    const before = partsOf(sent(FINANCE));
    const copy = correct(sent(FINANCE), fix('B11', 'mới'));
    const after = partsOf(copy);
    expect(
      [...before].filter(([name, part]) => after.get(name) !== part).map(([name]) => name),
    ).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(await faultsOf(copy)).toEqual(await faultsOf(sent(FINANCE)));
  });

  it('puts decoded texts into a font that shows them', () => {
    const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="13"/><name val=".VnTimeH"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0"/><xf fontId="1" numFmtId="9"/></cellXfs></styleSheet>`;
    const rows =
      '<row r="1"><c r="A1" s="1" t="str"><v>x</v></c><c r="B1" t="str"><v>x</v></c></row>';
    const file = workbookFile(rowsXml(rows), { 'xl/styles.xml': styles });
    const copy = correct(
      file,
      fix('A1', 'Đề án', ['encoding'], 'S'),
      fix('B1', 'Đề án', ['encoding'], 'S'),
    );
    const [cell, other] = gridOf(copy).sheets[0]?.rows[0]?.cells ?? [];
    expect(cell).toMatchObject({ text: 'Đề án', font: 'Times New Roman', bold: true });
    expect(other).toMatchObject({ text: 'Đề án', font: 'Arial' });
  });
});
