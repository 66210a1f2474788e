/** Texts of cells and comments as a workbook's XML holds them. */
import { escapeXml } from '../../package/xml-edit.js';
import { CELL_LIMIT, escapeCodes, safeText } from '../xlsx/text.js';

const CUT = '…';

/** A text that a cell can hold, ready to stand in an element. */
export function storedText(text: string): string {
  const short = text.length > CELL_LIMIT ? text.slice(0, CELL_LIMIT - CUT.length) + CUT : text;
  return escapeXml(escapeCodes(safeText(short)));
}

/** Content of a cell that carries its own text instead of one of the shared strings. */
export function inlineText(prefix: string, text: string): string {
  return `<${prefix}is><${prefix}t xml:space="preserve">${storedText(text)}</${prefix}t></${prefix}is>`;
}
