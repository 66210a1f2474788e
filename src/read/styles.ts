/** Cell styles: what a number format makes of a number, and the font. */

import { type OfficePackage, openPart } from '../package/office-package.js';
import type { XmlReader } from '../package/xml.js';
import { isTrue } from '../package/xml-text.js';
import { type FormatKind, formatKind } from './number-format.js';

export interface CellStyle {
  readonly format: FormatKind;
  readonly bold: boolean;
  readonly font?: string;
}

export interface Font {
  readonly bold: boolean;
  readonly name?: string;
}

/** The style of a cell that has none. */
export const NO_STYLE: CellStyle = { format: 'plain', bold: false };

/** Cell styles by the index that cells carry. Throws `damaged`. */
export function readStyles(source: OfficePackage, part: string): readonly CellStyle[] {
  const reader = openPart(source, part);
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const links: Array<{ readonly format: number; readonly font: number }> = [];
  reader.root();
  reader.children((section) => {
    if (section === 'numFmts') {
      reader.children(() => {
        formats.set(numeric(reader, 'numFmtId'), reader.attribute('formatCode') ?? '');
      });
    } else if (section === 'fonts') {
      reader.children(() => fonts.push(readFont(reader)));
    } else if (section === 'cellXfs') {
      reader.children(() => {
        links.push({ format: numeric(reader, 'numFmtId'), font: numeric(reader, 'fontId') });
      });
    }
  });
  return links.map((link) => cellStyle(formatKind(link.format, formats), fonts[link.font]));
}

/** The font properties of the element just opened (`font` of styles, `rPr` of rich text). */
export function readFont(reader: XmlReader): Font {
  let bold = false;
  let name: string | undefined;
  reader.children((property) => {
    if (property === 'b') bold = isTrue(reader.attribute('val') ?? '1');
    if (property === 'name' || property === 'rFont') name = reader.attribute('val');
  });
  return name === undefined ? { bold } : { bold, name };
}

function cellStyle(format: FormatKind, font: Font | undefined): CellStyle {
  const { bold = false, name } = font ?? {};
  return name === undefined ? { format, bold } : { format, bold, font: name };
}

function numeric(reader: XmlReader, attribute: string): number {
  return Number(reader.attribute(attribute) ?? 0);
}
