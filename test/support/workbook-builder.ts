/** Minimal workbooks for tests, written part by part so that every byte of XML can be chosen. */
import { buildZip, type ZipPart } from './zip-builder.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Whole parts that replace the ordinary ones, or undefined to leave a part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The ordinary parts of a workbook of one sheet `S` with this content of `<worksheet>`. */
export function workbookParts(sheet: string, replaced: Parts = {}): readonly ZipPart[] {
  const parts: Parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': rels(
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [CORE, 'docProps/core.xml'],
    ),
    'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': rels(
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>`,
    'docProps/core.xml': '<cp:coreProperties xmlns:cp="c"/>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...replaced,
  };
  return Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}

/** The same as bytes of a file. */
export function workbookFile(sheet: string, replaced: Parts = {}): Uint8Array {
  return buildZip(workbookParts(sheet, replaced));
}

/** A worksheet's content with these rows in `<sheetData>`. */
export function rowsXml(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

export function workbookXml(sheets: string, before = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets></workbook>`;
}

/** A relationships part: rId1, rId2 … in order. */
export function rels(...targets: ReadonlyArray<readonly [type: string, target: string]>): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join('')}</Relationships>`;
}
