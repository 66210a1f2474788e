/** Texts that a worksheet can hold and that nobody's Excel will take for a formula. */
import { CONTINUED_MARK } from '../../model/workbook.js';
import { withoutUnprintable } from '../../text/printable.js';

/** Characters that one cell can hold. */
export const CELL_LIMIT = 32_767;

/** Excel reads `_x000D_` as the character of that number; the first `_` is escaped likewise. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Control characters and what cannot stand in XML become U+FFFD; line ends become `\n`. */
export function safeText(text: string): string {
  return withoutUnprintable(text, '\uFFFD');
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

/** Empty lines stay with the part before: at the beginning of a cell they would be lost. */
function afterBreaks(text: string, cut: number, most: number): number {
  let end = cut;
  while (end < most && text[end] === '\n') end += 1;
  return end;
}

/**
 * A text too long for a cell, in parts; every part but the last ends with the mark.
 * @param fits how much of a text the cell can show
 */
export function splitText(
  text: string,
  limit: number = CELL_LIMIT,
  fits: (text: string) => number = (all) => all.length,
): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const shown = fits(rest);
    if (shown >= rest.length && rest.length <= limit) return [...parts, rest];
    const most = limit - CONTINUED_MARK.length;
    const cut = afterBreaks(rest, Math.min(shown, cutAt(rest, most)), most);
    parts.push(rest.slice(0, cut) + CONTINUED_MARK);
    rest = rest.slice(cut);
  }
}
