/** A file that is no workbook, or one that cannot be changed, as a plain workbook of its tables. */
import type { Deflate, Grid, GridRow, Sheet } from '../../model/grid.js';
import { escapeAttribute } from '../../package/xml-edit.js';
import { packPart, writeZip } from '../../package/zip-writer.js';
import { rowHeight } from '../xlsx/heights.js';
import { type OwnCell, type OwnRow, ownSheetXml } from './own-sheet.js';
import { CONTENT_TYPES, XML_HEAD } from './vocabulary.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Formats of the cells: a title above the table runs on over its neighbours. */
const FORMATS = { cell: 1, boldCell: 2, title: 3, boldTitle: 4 } as const;

const SIDES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFD9D9D9"/></${side}>`)
  .join('');
const FACE = '<sz val="11"/><name val="Times New Roman"/><family val="1"/>';
/** Text format (49): nothing that looks like a number, a date or a formula is taken for one. */
const xf = (font: 0 | 1, isCell: boolean): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="${isCell ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${isCell ? ' wrapText="1"' : ''}/></xf>`;
const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FACE}</font><font><b/>${FACE}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(0, true)}${xf(1, true)}${xf(0, false)}${xf(1, false)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
const ROOT_RELS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WIDEST = 42;
const NARROWEST = 6;
/** Fewer cells than this are no row of a table. */
const TABLE_CELLS = 3;

/** As wide as half of the longest text, within bounds. */
function widthsOf({ rows }: Sheet): readonly number[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    if (cells.length < TABLE_CELLS) continue;
    for (const { column, text } of cells) {
      const wanted = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(text.length / 3) + 5));
      widths[column - 1] = Math.max(widths[column - 1] ?? NARROWEST, wanted);
    }
  }
  return Array.from(widths, (width) => width ?? NARROWEST);
}

function rowOf({ number, cells }: GridRow, widths: readonly number[]): OwnRow {
  const isTitle = cells.length < TABLE_CELLS;
  const placed: (OwnCell | undefined)[] = [];
  for (const { column, text, bold = false } of cells) {
    const format = isTitle
      ? FORMATS[bold ? 'boldTitle' : 'title']
      : FORMATS[bold ? 'boldCell' : 'cell'];
    placed[column - 1] = { text, format };
  }
  const texts = Array.from(placed, (cell) => cell?.text ?? '');
  const columns = Array.from(placed, (_, index) => ({ width: widths[index] ?? NARROWEST }));
  const height = isTitle ? {} : { height: rowHeight(texts, columns) };
  return { number, cells: Array.from(placed), ...height };
}

function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`;
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** All cells as text where they were; nothing of the look. The names of sheets are kept. */
export function tableCopy({ sheets }: Grid, deflate?: Deflate): Uint8Array {
  const styles = sheets.length + 1;
  const relations = [
    ...sheets.map((_, index) => ['worksheet', sheetPart(index)] as const),
    ['styles', 'xl/styles.xml'] as const,
  ].map(([type, target], index) => {
    const id = `rId${index < sheets.length ? index + 1 : styles}`;
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${target}"/>`;
  });
  const overrides = [
    ['xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['xl/styles.xml', `${TYPE}.styles+xml`],
    ...sheets.map((_, index) => [sheetPart(index), CONTENT_TYPES.worksheet] as const),
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ],
    ['_rels/.rels', ROOT_RELS],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, index) => {
      const { merges } = sheet;
      const widths = widthsOf(sheet);
      const rows = sheet.rows.map((row) => rowOf(row, widths));
      const own = { widths, rows, merges, frozen: 0, selected: false };
      return [sheetPart(index), ownSheetXml(own, MAIN)] as const;
    }),
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, text]) => packPart(name, encoder.encode(text), deflate)));
}
