/** Heights of rows with wrapped text, for programs that do not work them out on opening. */
import type { CellValue, PageColumn } from './page.js';

/** Points a line of 11 pt Times New Roman takes in Excel. */
const LINE_HEIGHT = 14;
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

/** Follows a text through a column line by line, as Excel wraps it. */
function* lineStarts(text: string, columnWidth: number): Generator<number> {
  const room = (columnWidth - MARGIN) * DIGIT;
  let start = 0;
  for (const paragraph of text.split('\n')) {
    yield start;
    let used = 0;
    let position = start;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word);
      if (used > 0 && used + NARROW + width > room) {
        yield position;
        used = 0;
      }
      used += (used > 0 ? NARROW : 0) + width;
      // A word wider than the column is broken wherever the column ends.
      for (; used > room; used -= room) yield position;
      position += word.length + 1;
    }
    start += paragraph.length + 1;
  }
}

/** Lines that a text takes in a column of this width. */
export function linesOf(text: string, columnWidth: number): number {
  return [...lineStarts(text, columnWidth)].length;
}

/** Where the part of the text ends that takes so many lines; its length when all of it does. */
export function endOfLines(text: string, columnWidth: number, lines: number): number {
  let line = 0;
  for (const start of lineStarts(text, columnWidth)) {
    line += 1;
    if (line > lines && start > 0) return start;
  }
  return text.length;
}

/** Lines that the tallest row can show. */
export const MOST_LINES = Math.floor(MOST / LINE_HEIGHT);

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
