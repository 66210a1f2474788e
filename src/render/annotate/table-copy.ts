/** A file that is no workbook, or one that cannot be changed, as a plain workbook of its tables. */
import type { Deflate, Grid, Sheet } from '../../model/grid.js';
import { escapeAttribute } from '../../package/xml-edit.js';
import { packPart, writeZip } from '../../package/zip-writer.js';
import { type OwnCell, type OwnRow, ownSheetXml } from './own-sheet.js';
import { CONTENT_TYPES, XML_HEAD } from './vocabulary.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PLAIN = 1;
const BOLD = 2;

const SIDES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFD9D9D9"/></${side}>`)
  .join('');
const FACE = '<sz val="11"/><name val="Times New Roman"/><family val="1"/>';
/** Text format (49): nothing that looks like a number, a date or a formula is taken for one. */
const XF = '<alignment vertical="top" wrapText="1"/></xf>';
const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FACE}</font><font><b/>${FACE}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${XF}<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${XF}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
const ROOT_RELS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WIDEST = 45;
const NARROWEST = 6;

function widthsOf({ rows }: Sheet): readonly number[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    // A title above the table runs over its columns and says nothing of their width.
    if (cells.length < 3) continue;
    for (const { column, text } of cells) {
      const wanted = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(text.length / 2) + 4));
      widths[column - 1] = Math.max(widths[column - 1] ?? NARROWEST, wanted);
    }
  }
  return [...widths].map((width) => width ?? NARROWEST);
}

function rowsOf({ rows }: Sheet): readonly OwnRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const last = rows.at(-1)?.number ?? 0;
  return Array.from({ length: last }, (_, index): OwnRow => {
    const cells: (OwnCell | undefined)[] = [];
    for (const { column, text, bold } of byNumber.get(index + 1)?.cells ?? []) {
      cells[column - 1] = { text, format: bold ? BOLD : PLAIN };
    }
    return { cells: [...cells] };
  });
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
      const own = {
        widths: widthsOf(sheet),
        rows: rowsOf(sheet),
        merges,
        frozen: 0,
        selected: false,
      };
      return [sheetPart(index), ownSheetXml(own, MAIN)] as const;
    }),
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, text]) => packPart(name, encoder.encode(text), deflate)));
}
