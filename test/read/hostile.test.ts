import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../src/read/read.js';
import { nodePlatform } from '../support/platform.js';
import { rowsXml, workbookFile, workbookParts, workbookXml } from '../support/workbook-builder.js';
import { buildZip } from '../support/zip-builder.js';
import { failureOf, gridOf, textsOf } from './grid-support.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const oneCell = rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>');

describe('broken workbooks', () => {
  it.each([
    ['no workbook', { 'xl/workbook.xml': undefined }, 'xl/workbook.xml'],
    ['no sheet part', { [SHEET]: undefined }, SHEET],
    ['a sheet cut off', { [SHEET]: '<worksheet><sheetData><row>' }, SHEET],
    ['a sheet that is no UTF-8', { [SHEET]: Uint8Array.of(0x3c, 0x61, 0xff) }, SHEET],
    ['a DOCTYPE', { [SHEET]: '<!DOCTYPE a [<!ENTITY b "b">]><worksheet/>' }, SHEET],
    ['an entity of its own', { [SHEET]: '<worksheet>&b;</worksheet>' }, SHEET],
    ['no relationships', { 'xl/_rels/workbook.xml.rels': undefined }, 'xl/workbook.xml'],
    ['another document', { 'xl/workbook.xml': '<html/>' }, 'xl/workbook.xml'],
    ['broken strings', { 'xl/sharedStrings.xml': '<sst><si>' }, 'xl/sharedStrings.xml'],
  ])('names the part: %s', (_, parts, detail) => {
    expect(failureOf(workbookFile(oneCell, parts))).toEqual({ kind: 'damaged', detail });
  });

  it('names the cell whose string is not there', () => {
    const bytes = workbookFile(rowsXml('<row r="3"><c r="B3" t="s"><v>7</v></c></row>'));
    expect(failureOf(bytes)).toEqual({
      kind: 'damaged',
      detail: 'sharedStrings',
      sheet: 'S',
      cell: 'B3',
    });
  });

  it('names .xlsb', () => {
    const rels =
      '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    const bytes = workbookFile('', { '_rels/.rels': rels, 'xl/workbook.bin': 'x' });
    expect(failureOf(bytes)).toEqual({ kind: 'unsupported', detail: 'xlsb' });
  });

  it('refuses a workbook cut off anywhere, or locked', () => {
    const bytes = workbookFile(oneCell);
    for (let length = 4; length < bytes.length; length += 97) {
      expect(failureOf(bytes.subarray(0, length))).toEqual({ kind: 'truncated', detail: 'zip' });
    }
    const locked = buildZip(workbookParts(oneCell).map((part) => ({ ...part, flags: 1 })));
    expect(failureOf(locked)).toEqual({ kind: 'encrypted', detail: 'zip' });
  });

  it('never throws and never hangs, whatever byte is changed', () => {
    const bytes = buildZip(
      workbookParts(oneCell).map((part) => ({ ...part, stored: true, crc: 0 })),
    );
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = Buffer.from(bytes);
        changed[at] = value;
        const result = readGrid(changed, nodePlatform);
        if (!result.ok) {
          expect(['damaged', 'truncated', 'encrypted', 'unsupported', 'limit']).toContain(
            result.failure.kind,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('rubbish', () => {
  const beginnings = [
    '',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\xff\xfe',
    '\xef\xbb\xbf',
    'sep=',
    '<?xml',
  ];

  it('ends in a result whatever it begins with', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 1_500 }),
        (beginning, rest) => {
          const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), rest]);
          expect(typeof readGrid(bytes, nodePlatform).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is told apart from text in an old encoding', () => {
    const noise = Uint8Array.from({ length: 2_000 }, (_, index) => (index * 7_919) % 256);
    expect(failureOf(noise)).toEqual({ kind: 'unsupported', detail: 'binary' });
  });
});

describe('workbooks that want too much', () => {
  const rows = rowsXml(
    '<row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
  );
  const strings = {
    'xl/sharedStrings.xml': '<sst><si><t>dài dòng</t></si><si><t>b</t></si></sst>',
  };
  const twoSheets = '<sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId1"/>';

  it.each([
    ['fileBytes', 100, workbookFile(rows)],
    ['zipEntries', 3, workbookFile(rows)],
    ['partBytes', 100, workbookFile(rows)],
    ['totalBytes', 500, workbookFile(rows)],
    ['xmlDepth', 2, workbookFile(rows)],
    ['rows', 1, workbookFile(rows)],
    ['columns', 4, workbookFile(rows)],
    ['cells', 2, workbookFile(rows)],
    ['cells', 4, workbookFile(rows, { 'xl/workbook.xml': workbookXml(twoSheets) })],
    ['sheets', 1, workbookFile(rows, { 'xl/workbook.xml': workbookXml(twoSheets) })],
    [
      'merges',
      1,
      workbookFile(
        `${rows}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/></mergeCells>`,
      ),
    ],
    ['sharedStrings', 1, workbookFile(rows, strings)],
    ['stringLength', 5, workbookFile(rows, strings)],
    ['stringLength', 5, workbookFile(rowsXml('<row><c t="str"><v>dài dòng</v></c></row>'))],
    [
      'stringLength',
      5,
      workbookFile(rowsXml('<row><c t="inlineStr"><is><t>dài dòng</t></is></c></row>')),
    ],
  ] as const)('are refused: %s %d', (limit, value, bytes) => {
    expect(failureOf(bytes, { [limit]: value })).toMatchObject({ kind: 'limit', detail: limit });
    expect(gridOf(bytes).sheets.length).toBeGreaterThan(0);
  });

  it('are refused when they are bombs', () => {
    const bomb = `<sst><si><t>${'a'.repeat(5_000_000)}</t></si></sst>`;
    expect(failureOf(workbookFile(rows, { 'xl/sharedStrings.xml': bomb }))).toEqual({
      kind: 'limit',
      detail: 'compressionRatio',
    });
  });

  it('do not matter when nobody asks for the part', () => {
    const media = { 'xl/media/image1.png': new Uint8Array(5_000_000) };
    expect(textsOf(gridOf(workbookFile(oneCell, media)))).toEqual(['R1C1=1']);
  });

  it('are read at once: drop-downs over nine whole columns, a merge over the sheet', () => {
    const validation = (column: string): string =>
      `<dataValidation type="list" sqref="${column}1:${column}1048576"><formula1>"x,y"</formula1></dataValidation>`;
    const validations = [...'ABCDEFGHI'].map(validation).join('');
    const sheet = `${oneCell}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>
      <dataValidations count="9">${validations}</dataValidations>`;
    const started = performance.now();
    expect(textsOf(gridOf(workbookFile(sheet)))).toEqual(['R1C1=1']);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('are read at once: columns hidden again and again, sheets and relations without end', () => {
    const far = rowsXml('<row r="1"><c r="XFD1"><v>1</v></c></row>');
    const columns = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>${far}`;
    const relation = '<Relationship Id="a" Type="x/chartsheet" Target="c.xml"/>';
    const started = performance.now();
    const grid = gridOf(workbookFile(columns), { compressionRatio: 2_000 });
    expect(grid.sheets[0]?.hiddenColumns.length).toBe(16_384);
    const sheets = workbookFile('', {
      'xl/workbook.xml': workbookXml('<sheet name="S" r:id="a"/>'.repeat(50_000)),
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation.repeat(50_000)}</Relationships>`,
    });
    expect(gridOf(sheets, { compressionRatio: 2_000 }).sheets).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('take time in proportion to their length', () => {
    const tricks = [
      '<'.repeat(300_000),
      '<a '.repeat(100_000),
      '&'.repeat(300_000),
      '<!--'.repeat(90_000),
    ];
    const started = performance.now();
    for (const trick of tricks) {
      const bytes = buildZip(
        workbookParts('', { [SHEET]: `<worksheet>${trick}` }).map((part) => ({
          ...part,
          stored: true,
        })),
      );
      expect(failureOf(bytes).kind).toBe('damaged');
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
