/** The document's core properties, with dates taken from the document and never from the clock. */
import type { WrittenDocument } from '../../model/document.js';
import { titleOf } from './naming.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** `docProps/core.xml`: title, subject, creator de06, dated by the day of issue or of the data. */
export function coreProperties(document: WrittenDocument): string {
  const { date, asOf } = document;
  const day = `${date ?? asOf}T00:00:00Z`;
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(titleOf(document))}</dc:title>`,
    '<dc:creator>de06</dc:creator><cp:lastModifiedBy>de06</cp:lastModifiedBy>',
    '<cp:revision>1</cp:revision><dc:language>vi-VN</dc:language>',
    stamp('created'),
    stamp('modified'),
    '</cp:coreProperties>',
  ].join('');
}
