/** Copies to send back: what is added, and above all what is left as it was. */
import { randomBytes } from 'node:crypto';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../../src/model/address.js';
import { readGrid } from '../../../src/read/read.js';
import { annotateWorkbook } from '../../../src/render/annotate/annotate.js';
import { unzip } from '../../support/unzip.js';
import { rels, rowsXml, workbookFile, workbookXml } from '../../support/workbook-builder.js';
import { buildZip } from '../../support/zip-builder.js';
import { all, faultsOf, partsOf, remark, sent, TOOLS, xmlOf } from './copies.js';

const FINANCE = 'PL V Sở Tài chính (T6.2024).xlsx';
const SHEET = 'Phụ lục V';

function annotate(bytes: Uint8Array, ...diagnostics: ReturnType<typeof remark>[]): Uint8Array {
  return annotateWorkbook(bytes, { file: 'x.xlsx', unit: 'Sở Tài chính', diagnostics }, TOOLS)
    .bytes;
}

function gridOf(bytes: Uint8Array) {
  const read = readGrid(bytes, TOOLS);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.grid;
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** Everything that exceljs can put into a workbook and that a copy must not lose. */
async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.views = [
    { x: 0, y: 0, width: 9000, height: 9000, firstSheet: 1, activeTab: 1, visibility: 'visible' },
  ];
  const first = workbook.addWorksheet('Phụ lục V', { views: [{ state: 'frozen', ySplit: 1 }] });
  const second = workbook.addWorksheet('Danh mục', { state: 'hidden' });
  first.addRow(['STT', 'Tình trạng', 'Ghi chú']);
  first.addRow([1, 'Xong', 'a']);
  first.addRow([2, 'Đã hoàn thành', { formula: 'A3*2', result: 4 }]);
  first.getCell('B2').note = 'Ghi chú cũ';
  first.getCell('C3').note = { texts: [{ text: 'Cũ', font: { bold: true } }] };
  first.getCell('B2').font = { name: 'Arial', size: 13, italic: true };
  first.getCell('B3').dataValidation = { type: 'list', formulae: ['"Đã hoàn thành,Xong"'] };
  first.addConditionalFormatting({
    ref: 'A1:C3',
    rules: [
      { type: 'expression', priority: 1, formulae: ['A1=1'], style: { font: { bold: true } } },
    ],
  });
  first.mergeCells('A5:B6');
  first.pageSetup = { orientation: 'landscape', printTitlesRow: '1:1', printArea: 'A1:C3' };
  first.headerFooter = { oddFooter: 'Trang &P' };
  second.addRow(['Đã hoàn thành']);
  workbook.definedNames.add("'Danh mục'!$A$1", 'TuVung');
  const picture = workbook.addImage({
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    extension: 'png',
  });
  first.addImage(picture, 'E2:F3');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('an annotated copy', () => {
  it('is a sound workbook, whatever is marked', async () => {
    const rich = await richWorkbook();
    const cells = ['B2', 'C3', 'B6', 'H40', 'A2'].map((cell) => remark(SHEET, cell));
    const copy = annotate(rich, ...cells, remark('Danh mục', 'A1'), remark(undefined, undefined));
    // exceljs itself writes one fault: nothing may come to it.
    expect(await faultsOf(copy)).toEqual(await faultsOf(rich));
    expect(await faultsOf(annotate(sent(FINANCE), remark(SHEET, 'H12')))).toEqual(
      await faultsOf(sent(FINANCE)),
    );
  });

  it('keeps every part that it has no reason to change, byte for byte', async () => {
    const foreign = ['xl/charts/chart1.xml', 'xl/vbaProject.bin', 'customXml/item1.xml'];
    const rich = buildZip([
      ...[...unzip(await richWorkbook())].map(([name, content]) => ({ name, content })),
      ...foreign.map((name) => ({ name, content: randomBytes(300) })),
    ]);
    const before = partsOf(rich);
    const after = partsOf(annotate(rich, remark(SHEET, 'B3')));
    const changed = [...before].filter(([name, part]) => after.get(name) !== part);
    expect(changed.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([
      'xl/worksheets/de06.xml',
    ]);
  });

  it('changes nothing of a sheet but the formats of the cells it marks', async () => {
    const rich = await richWorkbook();
    const unformatted = (bytes: Uint8Array): string =>
      (partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '')
        .replace(/ tabSelected="1"/, '')
        .replace(/(<c r="(?:B2|B3)") s="\d+"/g, '$1')
        .replace(/(<c r="(?:B2|B3)"[^>]*?) s="\d+"/g, '$1');
    const copy = annotate(rich, remark(SHEET, 'B2'), remark(SHEET, 'B3'));
    expect(unformatted(copy)).toBe(unformatted(rich));
  });

  it('leaves the values of all cells as they were', () => {
    const before = gridOf(sent(FINANCE));
    const cells = ['A1', 'H12', 'K14', 'P40', 'B13'].map((cell) => remark(SHEET, cell));
    const [, ...after] = gridOf(annotate(sent(FINANCE), ...cells)).sheets;
    expect(after).toEqual(before.sheets);
  });

  it('colours by the gravest remark and keeps font, border and number format', async () => {
    const workbook = await opened(
      annotate(
        await richWorkbook(),
        remark(SHEET, 'B2', 'warning'),
        remark(SHEET, 'B2', 'error'),
        remark(SHEET, 'B3', 'info'),
      ),
    );
    const sheet = workbook.getWorksheet(SHEET);
    const fillOf = (cell: string) => sheet?.getCell(cell).fill;
    expect(fillOf('B2')).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(fillOf('B3')).toMatchObject({ fgColor: { argb: 'FFDDEBF7' } });
    expect(fillOf('A2')).toBeUndefined();
    expect(sheet?.getCell('B2').font).toMatchObject({ name: 'Arial', size: 13, italic: true });
  });

  it('continues a comment that the cell had and keeps the others', async () => {
    const copy = annotate(await richWorkbook(), remark(SHEET, 'B2'), remark(SHEET, 'A3'));
    const comments = all(xmlOf(copy, 'xl/comments1.xml'), 'comment').map((comment) => [
      comment.attributes.ref,
      all(comment, 't')
        .map(({ text }) => text)
        .join(''),
    ]);
    const texts = new Map(comments as [string, string][]);
    expect(texts.get('B2')).toMatch(/^Ghi chú cũ\n\nLỖI DE203: .*\nKhông hiểu “<&> B2”\.\n→ /);
    expect(texts.get('C3')).toBe('Cũ');
    expect(texts.get('A3')).toMatch(/^LỖI DE203/);
    const shapes = partsOf(copy)
      .get('xl/drawings/vmlDrawing1.vml')
      ?.match(/<v:shape /g);
    expect(shapes?.length).toBe(3);
  });

  it('lists every remark first, with links to the cells', () => {
    const copy = annotate(
      sent(FINANCE),
      remark(SHEET, 'H12'),
      remark(SHEET, undefined, 'warning'),
      remark(undefined, undefined, 'info'),
    );
    const [list, table] = gridOf(copy).sheets;
    expect(list?.name).toBe('Kết quả kiểm tra');
    expect(table?.name).toBe(SHEET);
    const texts = list?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(texts.flat().join('\n')).toContain('CÓ LỖI: 1 lỗi, 1 cảnh báo, 1 lưu ý');
    expect(texts.slice(-3).map((row) => row.slice(1, 5))).toEqual([
      ['LỖI', 'DE203', SHEET, 'H12'],
      ['CẢNH BÁO', 'DE203', SHEET, expect.anything()],
      ['LƯU Ý', 'DE203', expect.anything(), expect.anything()],
    ]);
    const links = all(xmlOf(copy, 'xl/worksheets/de06.xml'), 'hyperlink');
    expect(links.map(({ attributes }) => attributes.location)).toEqual([
      "'Phụ lục V'!H12",
      "'Phụ lục V'!A1",
    ]);
  });

  it('opens at the list, alone selected, and moves the names of sheets along', async () => {
    const rich = await richWorkbook();
    const before = all(xmlOf(rich, 'xl/workbook.xml'), 'definedName');
    const copy = annotate(rich, remark(SHEET, 'B2'));
    const workbook = xmlOf(copy, 'xl/workbook.xml');
    const names = all(workbook, 'definedName');
    const localOf = (nodes: typeof names) => nodes.map(({ attributes }) => attributes.localSheetId);
    expect(localOf(names)).toEqual(
      localOf(before).map((id) => (id === undefined ? id : `${Number(id) + 1}`)),
    );
    expect(all(workbook, 'workbookView')[0]?.attributes.activeTab).toBe('0');
    const selected = [
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/de06.xml',
    ]
      .flatMap((part) => all(xmlOf(copy, part), 'sheetView'))
      .map(({ attributes }) => attributes.tabSelected);
    expect(selected).toEqual([undefined, '1']);
  });

  it('marks the cell that shows where the fault lies under a merged one', async () => {
    const workbook = await opened(annotate(await richWorkbook(), remark(SHEET, 'B6')));
    expect(workbook.getWorksheet(SHEET)?.getCell('A5').fill).toMatchObject({
      fgColor: { argb: 'FFFFC7CE' },
    });
  });

  it('is the same each time', () => {
    const make = () => annotate(sent(FINANCE), remark(SHEET, 'H12'));
    expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
  });

  it('annotates a copy that was annotated before', async () => {
    const once = annotate(sent(FINANCE), remark(SHEET, 'H12'));
    const twice = annotate(once, remark(SHEET, 'H12', 'warning'), remark(SHEET, 'K12'));
    expect(await faultsOf(twice)).toEqual(await faultsOf(sent(FINANCE)));
    const names = gridOf(twice).sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
  });
});

describe('sheets written in other ways', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const STYLES = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font><x:sz val="11"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="2"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><x:xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></x:cellXfs></x:styleSheet>`;
  const marked = (sheet: string, cells: readonly string[], root?: string) => {
    const parts = {
      'xl/styles.xml': STYLES,
      ...(root === undefined ? {} : { 'xl/worksheets/sheet1.xml': root }),
    };
    const copy = annotate(workbookFile(sheet, parts), ...cells.map((cell) => remark('S', cell)));
    return xmlOf(copy, 'xl/worksheets/sheet1.xml');
  };
  const placesOf = (root: ReturnType<typeof xmlOf>) =>
    all(root, 'row').map((row) => [
      row.attributes.r,
      all(row, 'c').map(({ attributes }) => [attributes.r, attributes.s]),
    ]);

  it('puts missing cells and rows in their order', () => {
    const rows =
      '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row><row r="5" s="1" customFormat="1"/>';
    expect(
      placesOf(marked(rowsXml(rows), ['A2', 'C2', 'D2', 'E2', 'C3', 'B5', 'A9', 'B9'])),
    ).toEqual([
      [
        '2',
        [
          ['A2', '3'],
          ['B2', undefined],
          ['C2', '3'],
          ['D2', '2'],
          ['E2', '3'],
        ],
      ],
      ['3', [['C3', '3']]],
      ['5', [['B5', '2']]],
      [
        '9',
        [
          ['A9', '3'],
          ['B9', '3'],
        ],
      ],
    ]);
  });

  it('fills a sheet that has no rows', () => {
    expect(placesOf(marked('<sheetData/>', ['B2']))).toEqual([['2', [['B2', '2']]]]);
  });

  it('takes the format of the column where neither cell nor row has one', () => {
    const sheet = `<cols><col min="2" max="2" style="1"/></cols>${rowsXml('<row r="1"/>')}`;
    expect(placesOf(marked(sheet, ['A1', 'B1']))).toEqual([
      [
        '1',
        [
          ['A1', '2'],
          ['B1', '3'],
        ],
      ],
    ]);
  });

  it('counts rows and cells that do not say where they are', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"/><row><c><v>3</v></c></row>';
    const places = placesOf(marked(rowsXml(rows), ['B1', 'A5']));
    expect(places.map(([, cells]) => cells)).toEqual([
      [
        [undefined, undefined],
        [undefined, '2'],
      ],
      [],
      [[undefined, '2']],
    ]);
  });

  it('gives boxes to comments that came without', () => {
    const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const comments = `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="C3" authorId="0"><text><t>cũ</t></text></comment></commentList></comments>`;
    const file = workbookFile(rowsXml(''), {
      'xl/styles.xml': STYLES,
      'xl/worksheets/_rels/sheet1.xml.rels': rels([`${OFFICE}/comments`, '../c.xml']),
      'xl/c.xml': comments,
    });
    const copy = annotate(file, remark('S', 'A1'));
    const shapes = all(xmlOf(copy, 'xl/drawings/vmlDrawing_de06.vml'), 'ClientData');
    const cells = shapes.map((shape) =>
      ['Row', 'Column'].map((name) => all(shape, name)[0]?.text).join(),
    );
    expect(cells).toEqual(['0,0', '2,2']);
    const found = all(xmlOf(copy, 'xl/c.xml'), 'comment').map(({ attributes }) => attributes.ref);
    expect(found).toEqual(['C3', 'A1']);
  });

  it('leaves what any sheet holds, wherever it is marked', () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 9 }),
    });
    const places = fc.uniqueArray(place, {
      selector: ({ row, column }) => `${row}:${column}`,
      maxLength: 20,
    });
    const references = fc.boolean();
    fc.assert(
      fc.property(places, places, references, (filled, faulty, said) => {
        const rows = [...new Set(filled.map(({ row }) => row))].sort((a, b) => a - b);
        const xml = rows.map((row) => {
          const columns = filled.filter((one) => one.row === row).map(({ column }) => column);
          // Without references the cells of a row must follow each other from A on.
          const cells = columns
            .sort((a, b) => a - b)
            .map((column, index) => {
              const r = said ? ` r="${toA1(row, column)}"` : '';
              return `<c${r}><v>${index + 1}</v></c>`;
            });
          return `<row r="${row}">${cells.join('')}</row>`;
        });
        const file = workbookFile(rowsXml(xml.join('')), { 'xl/styles.xml': STYLES });
        const marks = faulty.map(({ row, column }) => remark('S', toA1(row, column)));
        const copy = annotate(file, ...marks);
        expect(gridOf(copy).sheets[1]).toEqual(gridOf(file).sheets[0]);
        const coloured = all(xmlOf(copy, 'xl/worksheets/sheet1.xml'), 'c').filter(
          ({ attributes }) => attributes.s !== undefined,
        );
        expect(coloured.length).toBe(faulty.length);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps prefixes', () => {
    const root = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData><x:extLst/></x:worksheet>`;
    const sheet = marked('', ['A1', 'C3'], root);
    expect(placesOf(sheet)).toEqual([
      ['1', [['A1', '2']]],
      ['3', [['C3', '2']]],
    ]);
    expect(sheet.children.map(({ name }) => name)).toEqual([
      'x:sheetData',
      'x:legacyDrawing',
      'x:extLst',
    ]);
  });

  it('puts the drawing of comments where the standard wants it', () => {
    const tail = '<pageMargins left="1"/><drawing/><tableParts/>';
    const sheet = marked(`${rowsXml('')}${tail}`, ['A1']);
    expect(sheet.children.map(({ name }) => name)).toEqual([
      'sheetData',
      'pageMargins',
      'drawing',
      'legacyDrawing',
      'tableParts',
    ]);
  });

  it('speaks the strict dialect to those who do', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006',
          'http://purl.oclc.org/ooxml/spreadsheetml',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        );
    const file = workbookFile(rowsXml('<row r="1"/>'), {
      'xl/styles.xml': strict(STYLES),
      'xl/workbook.xml': strict(workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>')),
    });
    const copy = annotate(file, remark('S', 'A1'));
    for (const part of ['xl/worksheets/de06.xml', 'xl/comments_de06.xml']) {
      expect(xmlOf(copy, part).attributes.xmlns).toBe(
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      );
    }
  });

  it('escapes what would not be text', () => {
    const copy = annotate(workbookFile(rowsXml(''), { 'xl/styles.xml': STYLES }), {
      ...remark('S', 'A1'),
      message: 'a\u0001\uD800 _x0041_ ]]> =1',
    });
    const grid = gridOf(copy);
    expect(
      grid.sheets[0]?.rows
        .at(-1)
        ?.cells.some(({ text }) => text === 'a\uFFFD\uFFFD _x0041_ ]]> =1'),
    ).toBe(true);
  });
});
