/** The workbook inside a Word chart, which "Edit Data" opens: cells as the chart's formulas name them. */
import { columnLetters } from '../../model/address.js';
import type { ChartData } from '../../model/document.js';
import { escapeXml } from '../../package/xml-edit.js';
import { packPart, writeZip } from '../../package/zip-writer.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;
const ROOT_RELS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const WORKBOOK_RELS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** Series names in row 1 from B, categories in column A from row 2: the layout that docx writes. */
function sheet({ categories, series }: ChartData): string {
  const head = series.map(({ name }, index) => textCell(`${columnLetters(index + 2)}1`, name));
  const rows = categories.map((category, at) => {
    const row = at + 2;
    const values = series.map(
      ({ values: own }, index) =>
        `<c r="${columnLetters(index + 2)}${row}"><v>${own[at] ?? 0}</v></c>`,
    );
    return `<row r="${row}">${textCell(`A${row}`, category)}${values.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`;
}

/** Bytes of the workbook; the same for the same chart, which docx's own (stamped with the clock) is not. */
export function chartWorkbook(chart: ChartData): Uint8Array {
  const parts = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', ROOT_RELS],
    ['xl/workbook.xml', WORKBOOK],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_RELS],
    ['xl/worksheets/sheet1.xml', sheet(chart)],
  ] as const;
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, text]) => packPart(name, encoder.encode(text))));
}
