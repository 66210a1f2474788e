/** Texts that a worksheet can hold and that nobody's Excel will take for a formula. */
import { CONTINUED_MARK } from '../../model/workbook.js';

/** Characters that one cell can hold. */
export const CELL_LIMIT = 32_767;

const REPLACEMENT = '\uFFFD';
/** Control characters, halves of a pair, and the two that are no characters at all. */
const FORBIDDEN = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
const LINE_END = /\r\n?/g;
/** Excel reads `_x000D_` as the character of that number; the first `_` is escaped likewise. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Control characters and what cannot stand in XML become U+FFFD; line ends become `\n`. */
export function safeText(text: string): string {
  return text.replace(LINE_END, '\n').replace(FORBIDDEN, REPLACEMENT);
}

/** Keeps `_x000D_` and its like as the letters that they are. */
export function escapeCodes(text: string): string {
  return text.replace(ESCAPE_LIKE, '_x005F_');
}

/** Excel would take the text for a formula as soon as somebody edits the cell. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t]/.test(text);
}

/** Where to cut: after the last line break or space of the second half, else at the very limit. */
function cutAt(text: string, limit: number): number {
  const half = limit / 2;
  const line = text.lastIndexOf('\n', limit - 1) + 1;
  if (line > half) return line;
  const space = text.lastIndexOf(' ', limit - 1) + 1;
  if (space > half) return space;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}

/** A text too long for a cell, in parts; every part but the last ends with the mark. */
export function splitText(text: string, limit: number = CELL_LIMIT): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutAt(rest, limit - CONTINUED_MARK.length);
    parts.push(rest.slice(0, cut) + CONTINUED_MARK);
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}
