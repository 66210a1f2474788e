/** Heights of rows with wrapped text, for programs that do not work them out on opening. */
import type { CellValue, PageColumn } from './page.js';

/** Points a line of 11 pt Times New Roman takes in Excel. */
export const LINE_HEIGHT = 14;
/** Excel's own bound. */
const MOST = 409;
/** Widths in em of Times New Roman, by the kind of letter. */
const NARROW = 0.29;
const MIDDLE = 0.48;
const WIDE = 0.72;
const DIGIT = 0.5;
/** A column's width counts digits; Excel keeps some of it as margin. */
const MARGIN = 0.7;

function letterWidth(letter: string): number {
  if (/[\s.,;:!'’|()[\]/ijltfrI-]/u.test(letter)) return NARROW;
  if (/[mw\p{Lu}%@–—…]/u.test(letter)) return WIDE;
  return MIDDLE;
}

function textWidth(text: string): number {
  let width = 0;
  // Marks on letters take no room.
  for (const letter of text.normalize('NFD')) {
    if (!/\p{M}/u.test(letter)) width += letterWidth(letter);
  }
  return width;
}

/** Lines that one paragraph takes in so many em: words as they fit, longer ones broken. */
function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word);
    if (used > 0 && used + NARROW + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? NARROW : 0) + width;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

/** Lines that a text takes in a column of this width. */
export function linesOf(text: string, columnWidth: number): number {
  const room = (columnWidth - MARGIN) * DIGIT;
  return text.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, room), 0);
}

/** Points for so many lines. */
export function heightOf(lines: number): number {
  return Math.min(MOST, lines * LINE_HEIGHT + 2);
}

/** Height of a row, by its longest printed cell. */
export function rowHeight(
  values: readonly CellValue[],
  columns: readonly Pick<PageColumn<never>, 'width' | 'unprinted'>[],
): number {
  const lines = columns.map(({ width, unprinted }, index) => {
    const value = values[index];
    return typeof value === 'string' && !unprinted ? linesOf(value, width) : 1;
  });
  return heightOf(Math.max(1, ...lines));
}
