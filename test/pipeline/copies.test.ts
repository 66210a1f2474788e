/** From any sender's file to a copy: the file itself where it can be changed, else its tables. */
import { describe, expect, it } from 'vitest';
import { annotatedCopy, isOwnCopy } from '../../src/pipeline/copies.js';
import type { Platform } from '../../src/pipeline/files.js';
import { readGrid } from '../../src/read/read.js';
import { round } from '../merge/case-builder.js';
import { remark, sent, TOOLS } from '../render/annotate/copies.js';
import { rels, rowsXml, workbookFile } from '../support/workbook-builder.js';

const PLATFORM: Platform = { ...TOOLS, sha256: () => '' };
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
const ROW = rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>');

const copyOf = (bytes: Uint8Array, sheet: string | undefined = 'S') =>
  annotatedCopy({ path: 'nop/x.xlsx', bytes }, round([]), [at(sheet)], PLATFORM);

function at(sheet: string | undefined) {
  const one = remark(sheet, 'A1');
  return { ...one, at: { ...one.at, file: 'nop/x.xlsx' } };
}

describe('a copy of a sender’s file', () => {
  it('is the workbook itself, known as made by de06', async () => {
    const bytes = sent('PL V Sở Tài chính (T6.2024).xlsx');
    const copy = await copyOf(bytes, 'Phụ lục V');
    expect(copy).toMatchObject({ ending: '.xlsx', rebuilt: false });
    expect(isOwnCopy(copy?.bytes ?? bytes, PLATFORM)).toBe(true);
    expect(isOwnCopy(bytes, PLATFORM)).toBe(false);
    expect(isOwnCopy(new Uint8Array(3), PLATFORM)).toBe(false);
  });

  it.each([
    ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
    ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xltm'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', '.xlsx'],
  ])('has the ending under which Excel opens %s', async (type, ending) => {
    const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
    const file = workbookFile(ROW, { 'xl/styles.xml': STYLES, '[Content_Types].xml': types });
    expect(await copyOf(file)).toMatchObject({ ending, rebuilt: false });
  });

  it('is a workbook of the tables where the package has no place for formats or comments', async () => {
    const drawing = {
      'xl/styles.xml': STYLES,
      'xl/worksheets/_rels/sheet1.xml.rels': rels([`${OFFICE}/vmlDrawing`, '../broken.vml']),
      'xl/broken.vml': '<xml><br>',
    };
    const legacy = `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId1"/>`;
    for (const file of [
      workbookFile(ROW),
      workbookFile(`${ROW}${legacy}`, drawing),
      new TextEncoder().encode('STT;Nội dung\n1;a\n'),
    ]) {
      const copy = await copyOf(file);
      expect(copy).toMatchObject({ ending: '.xlsx', rebuilt: true });
      const read = readGrid(copy?.bytes ?? file, TOOLS);
      expect(read.ok && read.grid.sheets.length).toBe(2);
    }
  });

  it('is none where the file cannot be read', async () => {
    expect(await copyOf(Buffer.from('89504e470d0a1a0a', 'hex'))).toBeUndefined();
    expect(await copyOf(Buffer.from('PK\u0003\u0004 and no more'))).toBeUndefined();
  });
});
