import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePackage } from '../../src/read/read.js';
import { nodePlatform } from '../support/platform.js';
import { rels, rowsXml, workbookFile, workbookXml } from '../support/workbook-builder.js';
import { cellsOf, gridOf, textsOf } from './grid-support.js';

const row = (cells: string): string => rowsXml(`<row r="1">${cells}</row>`);
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles: 0 plain, 1 dd/mm/yyyy, 2 percent, 3 bold .VnTime, 4 mm/yyyy, 5 time. */
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
  <numFmt numFmtId="165" formatCode="mm/yyyy"/></numFmts>
  <fonts><font><b val="0"/></font><font><b/><name val=".VnTime"/></font></fonts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164"/><xf numFmtId="9"><alignment/></xf>
  <xf fontId="1"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>
  <dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

describe('cells', () => {
  it('reads every type', () => {
    const bytes = workbookFile(
      row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Đang</t></is></c>
        <c r="C1" t="str"><v>kết quả</v></c><c r="D1"><v>1.10</v></c><c r="E1" t="b"><v>1</v></c>
        <c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="d"><v>2024-03-25T07:30:00</v></c>
        <c r="H1" t="n"><v>-2E3</v></c>`),
      { [STRINGS]: '<sst><si><t>Sở Tư pháp</t></si></sst>' },
    );
    expect(cellsOf(gridOf(bytes))).toEqual([
      { row: 1, column: 1, kind: 'text', text: 'Sở Tư pháp' },
      { row: 1, column: 2, kind: 'text', text: 'Đang' },
      { row: 1, column: 3, kind: 'text', text: 'kết quả' },
      { row: 1, column: 4, kind: 'number', text: '1.1', number: 1.1 },
      { row: 1, column: 5, kind: 'boolean', text: 'TRUE' },
      { row: 1, column: 6, kind: 'error', text: '#N/A' },
      { row: 1, column: 7, kind: 'date', text: '25/03/2024', date: '2024-03-25' },
      { row: 1, column: 8, kind: 'number', text: '-2000', number: -2000 },
    ]);
  });

  it('leaves out what is empty', () => {
    const bytes = workbookFile(
      rowsXml(`<row r="1"><c r="A1" s="3"/><c r="B1"><v/></c><c r="C1" t="s"><v>0</v></c>
        <c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="inlineStr"><is/></c></row><row r="2"/>`),
      { [STRINGS]: '<sst><si><t/></si></sst>' },
    );
    expect(gridOf(bytes).sheets[0]?.rows).toEqual([]);
  });

  it('applies number formats and fonts', () => {
    const cell = (style: number, value: string): string => `<c s="${style}"><v>${value}</v></c>`;
    const cells = [
      cell(1, '45376'),
      cell(2, '0.45'),
      cell(3, '7'),
      cell(4, '45444'),
      cell(5, '0.5'),
      cell(1, '0.25'),
      cell(99, '1'),
      cell(1, 'x'),
    ];
    const bytes = workbookFile(row(cells.join('')), { 'xl/styles.xml': STYLES });
    expect(cellsOf(gridOf(bytes)).map(({ row: _row, column: _column, ...rest }) => rest)).toEqual([
      { kind: 'date', text: '25/03/2024', date: '2024-03-25' },
      { kind: 'number', text: '45%', number: 0.45, percent: true },
      { kind: 'number', text: '7', number: 7, bold: true, font: '.VnTime' },
      { kind: 'text', text: '06/2024' },
      { kind: 'number', text: '0.5', number: 0.5 },
      { kind: 'number', text: '0.25', number: 0.25 },
      { kind: 'number', text: '1', number: 1 },
      { kind: 'text', text: 'x' },
    ]);
  });

  it('counts days from 1904 when the workbook says so', () => {
    const bytes = workbookFile(row('<c s="1"><v>43914</v></c>'), {
      'xl/styles.xml': STYLES,
      'xl/workbook.xml': workbookXml(
        '<sheet name="S" sheetId="1" r:id="rId1"/>',
        '<workbookPr date1904="1"/>',
      ),
    });
    expect(cellsOf(gridOf(bytes))[0]?.date).toBe('2024-03-25');
  });

  it('uses cached results of formulas and tells which have none', () => {
    const bytes = workbookFile(
      row(`<c r="A1"><f>1-1</f><v>0</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>2</f><v></v></c>
        <c r="D1" t="str"><f t="shared" si="0"/><v>x</v></c>`),
    );
    const grid = gridOf(bytes);
    expect(cellsOf(grid)).toEqual([
      { row: 1, column: 1, kind: 'number', text: '0', number: 0, formula: 'cached' },
      { row: 1, column: 2, kind: 'text', text: '', formula: 'uncached' },
      { row: 1, column: 3, kind: 'text', text: '', formula: 'uncached' },
      { row: 1, column: 4, kind: 'text', text: 'x', formula: 'cached' },
    ]);
    expect(grid.notes).toEqual([{ kind: 'formula-uncached', sheet: 'S', cell: 'B1', detail: '2' }]);
  });

  it('joins runs, drops phonetic guides, decodes escapes, keeps space', () => {
    const strings = `<sst count="9"><si><r><t xml:space="preserve">Sở </t></r><r><rPr><b/></rPr>
      <t>Nội vụ</t></r><rPh sb="0" eb="1"><t>XX</t></rPh><phoneticPr fontId="1"/></si>
      <si><r><rPr><b/><rFont val="VNI-Times"/></rPr><t>A</t></r><r><t> </t></r></si>
      <si><t xml:space="preserve">  a_x000D_\nb_x005F_x000D_ </t></si></sst>`;
    const bytes = workbookFile(
      row('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v xml:space="preserve">2</v></c>'),
      { [STRINGS]: strings },
    );
    expect(cellsOf(gridOf(bytes))).toEqual([
      { row: 1, column: 1, kind: 'text', text: 'Sở Nội vụ' },
      { row: 1, column: 2, kind: 'text', text: 'A ', bold: true, font: 'VNI-Times' },
      { row: 1, column: 3, kind: 'text', text: '  a\r\nb_x000D_ ' },
    ]);
  });
});

describe('grammar', () => {
  it.each([
    ['prefixed names', '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>'],
    ['single quotes', "<x:row r='1' ><x:c r = 'A1' ><x:v >5</x:v ></x:c></x:row >"],
    [
      'comments',
      '<!-- <x:row r="9"><x:c><x:v>1</x:v></x:c></x:row> --><x:row><x:c><x:v><!-- 1 -->5</x:v></x:c></x:row>',
    ],
    ['CDATA', '<x:row><x:c><x:v><![CDATA[5]]></x:v></x:c></x:row>'],
    ['references', '<x:row><x:c><x:v>&#53;</x:v></x:c></x:row>'],
    ['a foreign child', '<x:row><x:c><x:extLst><x:v>9</x:v></x:extLst><x:v>5</x:v></x:c></x:row>'],
  ])('reads %s', (_, rows) => {
    const sheet = `<?xml version="1.0"?>
      <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    expect(textsOf(gridOf(workbookFile('', { [SHEET]: sheet })))).toEqual(['R1C1=5']);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'unmarked'])('reads parts in %s', (encoding) => {
    const xml = `<sst><si><t>Đề án 06 ở tỉnh</t></si></sst>`;
    const bytes = Buffer.from(`\ufeff${xml}`, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const part = encoding === 'unmarked' ? bytes.subarray(2) : bytes;
    const file = workbookFile(row('<c t="s"><v>0</v></c>'), { [STRINGS]: part });
    expect(textsOf(gridOf(file))).toEqual(['R1C1=Đề án 06 ở tỉnh']);
  });

  it('reads UTF-8 that declares UTF-16', () => {
    const strings = '<?xml version="1.0" encoding="utf-16"?><sst><si><t>Đề</t></si></sst>';
    const file = workbookFile(row('<c t="s"><v>0</v></c>'), { [STRINGS]: strings });
    expect(textsOf(gridOf(file))).toEqual(['R1C1=Đề']);
  });

  it('honours a declared encoding', () => {
    const strings = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><sst><si><t>\u00e0</t></si></sst>',
      'latin1',
    );
    const file = workbookFile(row('<c t="s"><v>0</v></c>'), { [STRINGS]: strings });
    expect(textsOf(gridOf(file))).toEqual(['R1C1=à']);
  });
});

describe('ordinary cells and strings', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aạ 1.x_\n'), maxLength: 5 });
  const value = fc.oneof(
    fc.integer().map(String),
    fc.constantFrom('', '1e3', '0.1', 'x', '5 '),
    text,
  );
  const cell = fc.record({
    column: fc.constantFrom('A', 'B', 'AB', 'XFD', 'ZZZ'),
    row: fc.constantFrom('1', '2', '0', '99999999'),
    style: fc.option(fc.nat(6)),
    type: fc.constantFrom('', 's', 'n', 'b', 'e', 'str', 'd'),
    value: fc.option(value),
  });

  it('mean the same on the short way and through the full reader', () => {
    const cellXml = (drawn: typeof cell extends fc.Arbitrary<infer T> ? T : never): string => {
      const style = drawn.style === null ? '' : ` s="${drawn.style}"`;
      const type = drawn.type === '' ? '' : ` t="${drawn.type}"`;
      const content =
        drawn.value === null ? '/>' : `><v>${drawn.type === 's' ? '1' : drawn.value}</v></c>`;
      return `<c r="${drawn.column}${drawn.row}"${style}${type}${content}`;
    };
    fc.assert(
      fc.property(fc.array(cell), text, (cells, string) => {
        const short = workbookFile(row(cells.map(cellXml).join('')), {
          'xl/styles.xml': STYLES,
          [STRINGS]: `<sst><si><t>a</t></si><si><t>${string}</t></si></sst>`,
        });
        const full = workbookFile(row(cells.map(cellXml).join('')).replaceAll('<c ', '<c  '), {
          'xl/styles.xml': STYLES,
          [STRINGS]: `<sst><si><t>a</t></si><si><t >${string}</t></si></sst>`,
        });
        expect(gridOf(short)).toEqual(gridOf(full));
      }),
    );
  });
});

describe('places', () => {
  it('counts rows and cells that carry no reference', () => {
    const sheet = rowsXml(`<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>
      <row/><row><c><v>4</v></c></row><row><c r="B9"><v>5</v></c></row><row><c><v>6</v></c></row>`);
    expect(textsOf(gridOf(workbookFile(sheet)))).toEqual([
      'R1C1=1',
      'R1C4=2',
      'R1C5=3',
      'R3C1=4',
      'R9C2=5',
      'R10C1=6',
    ]);
  });

  it('does not believe places outside a sheet', () => {
    const sheet = `<dimension ref="A1:XFD1048576"/>${rowsXml(`<row r="4294967295"><c r="A4294967295"><v>1</v></c>
      <c r="ZZZZZZ1"><v>2</v></c></row><row r="0"><c r="1"><v>3</v></c></row>
      <row r="1048577"><c r="@1"><v>4</v></c></row><row r="-1"><c r=""><v>5</v></c></row>`)}`;
    expect(textsOf(gridOf(workbookFile(sheet)))).toEqual([
      'R1C1=1',
      'R1C2=2',
      'R2C1=3',
      'R3C1=4',
      'R4C1=5',
    ]);
  });

  it('orders rows and cells and joins what stands twice', () => {
    const sheet =
      rowsXml(`<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c><c r="A5"><v>9</v></c></row>
      <row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>`);
    const grid = gridOf(workbookFile(sheet));
    expect(textsOf(grid)).toEqual(['R2C1=2', 'R5C1=9', 'R5C2=2', 'R5C3=3']);
    expect(grid.sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it('cuts merges and hidden columns to what is used', () => {
    const sheet = `<cols><col min="2" max="2" hidden="true"/><col min="3" max="16384" hidden="1"/>
      <col min="1" max="1" width="9"/><col min="x" max="4" hidden="1"/><col min="1.5" max="4" hidden="1"/></cols>
      ${rowsXml('<row r="3"><c r="D3"><v>1</v></c></row>')}
      <mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/><mergeCell ref="B3"/>
      <mergeCell ref="F9:G10"/><mergeCell ref="D3:D9"/><mergeCell ref="rubbish"/></mergeCells>`;
    const [first] = gridOf(workbookFile(sheet)).sheets;
    expect(first?.hiddenColumns).toEqual([2, 3, 4]);
    expect(first?.merges).toEqual([
      { top: 1, left: 1, bottom: 3, right: 4 },
      { top: 1, left: 1, bottom: 2, right: 2 },
    ]);
  });
});

describe('packages', () => {
  it('follows relationships, absolute and relative, and leaves chart sheets out', () => {
    const bytes = workbookFile('', {
      '_rels/.rels': rels([
        `http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument`,
        '/Book/wb.xml',
      ]),
      'xl/workbook.xml': undefined,
      'Book/wb.xml': workbookXml(
        '<sheet name="Một" r:id="rId2"/><sheet name="Biểu" r:id="rId1"/><sheet name="Hai &amp; ba" state="veryHidden" r:id="rId3"/>',
      ),
      'Book/_rels/wb.xml.rels': rels(
        [`${OFFICE}/chartsheet`, 'chart.xml'],
        [`${OFFICE}/worksheet`, '../Sheets/one.xml'],
        [`${OFFICE}/worksheet`, '/sheets/TWO.xml'],
      ),
      'Sheets/one.xml': `<worksheet>${row('<c><v>1</v></c>')}</worksheet>`,
      'Sheets/two.xml': `<worksheet>${row('<c><v>2</v></c>')}</worksheet>`,
    });
    const { sheets } = gridOf(bytes);
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ['Một', false, 1],
      ['Hai & ba', true, 1],
    ]);
  });

  it('does without styles, strings, properties and content types', () => {
    const bytes = workbookFile(row('<c s="4"><v>1</v></c>'), {
      '[Content_Types].xml': undefined,
      '_rels/.rels': undefined,
      'docProps/core.xml': undefined,
      'xl/_rels/workbook.xml.rels': rels([`${OFFICE}/worksheet`, 'worksheets/sheet1.xml']),
      'xl/styles.xml': undefined,
      'xl/sharedStrings.xml': undefined,
    });
    expect(textsOf(gridOf(bytes))).toEqual(['R1C1=1']);
  });

  it('reads the core properties, and none when they are broken', () => {
    const core = (body: string): Uint8Array =>
      workbookFile('', { 'docProps/core.xml': `<cp:coreProperties>${body}</cp:coreProperties>` });
    const body = `<dc:creator>Nguyễn Văn A</dc:creator><dc:title>x</dc:title><dc:description/>
      <dcterms:modified>2023-03-24T01:02:03Z</dcterms:modified>`;
    expect(gridOf(core(body)).properties).toEqual({
      creator: 'Nguyễn Văn A',
      modified: '2023-03-24T01:02:03Z',
    });
    expect(gridOf(core('<dc:creator>')).properties).toEqual({});
    expect(describePackage(core(body), nodePlatform).properties.creator).toBe('Nguyễn Văn A');
    expect(describePackage(core('<dc:creator>'), nodePlatform).properties).toEqual({});
    expect(describePackage(Uint8Array.of(1, 2), nodePlatform)).toEqual({
      kind: undefined,
      properties: {},
    });
  });

  it('leaves macros alone and says so', () => {
    const grid = gridOf(workbookFile('', { 'xl/vbaProject.bin': 'x' }));
    expect(grid.notes).toEqual([{ kind: 'macros-ignored' }]);
  });
});
