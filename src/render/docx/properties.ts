/** The document's properties, with dates taken from the document and never from the clock. */
import type { WrittenDocument } from '../../model/document.js';
import { escapeXml } from '../../package/xml-edit.js';
import { titleOf, typeNameOf } from './naming.js';

interface Part {
  readonly path: string;
  readonly data: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';

/** Title, subject and kind of document; dated by the day of issue or of the data. */
function coreProperties(document: WrittenDocument): string {
  const { date, asOf, subject } = document;
  const day = `${date ?? asOf}T00:00:00Z`;
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return [
    HEAD,
    `<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(titleOf(document))}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<cp:category>${escapeXml(typeNameOf(document))}</cp:category>`,
    // Whoever drafts it is not known; the name tells de06 its own files.
    '<dc:creator>de06</dc:creator><cp:lastModifiedBy>de06</cp:lastModifiedBy>',
    '<cp:revision>1</cp:revision><dc:language>vi-VN</dc:language>',
    stamp('created'),
    stamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}

/** The issuing body as the “Company”. */
function extendedProperties({ letterhead: { name } }: WrittenDocument): string {
  const company = name === undefined ? '' : `<Company>${escapeXml(name)}</Company>`;
  return `${HEAD}<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties">${company}</Properties>`;
}

/** The parts that Word shows under File › Info, in place of docx's own. */
export function propertyParts(document: WrittenDocument): Part[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(document) },
    { path: 'docProps/app.xml', data: extendedProperties(document) },
  ];
}
