/** Heights of rows with wrapped text, for programs that do not work them out on opening. */
import { remembered } from '../../text/remembered.js';
import type { CellValue, PageColumn } from './page.js';

/** Points a line of 11 pt Times New Roman takes in Excel. */
const LINE_HEIGHT = 14.5;
/** Excel's own bound. */
const MOST = 409;
/** Widths in em of Times New Roman, by the kind of letter. */
const NARROW = 0.29;
const MIDDLE = 0.48;
const WIDE = 0.72;
const DIGIT = 0.5;
/** A column's width counts digits; Excel keeps some of it as margin, and this keeps some in reserve. */
const MARGIN = 0.7;
const RESERVE = 0.97;

function letterWidth(letter: string): number {
  if (/[\s.,;:!'’|()[\]/ijltfrI-]/u.test(letter)) return NARROW;
  if (/[mw\p{Lu}%@–—…]/u.test(letter)) return WIDE;
  return MIDDLE;
}

/** Vietnamese texts are made of few words. */
const wordWidth = remembered((word) => {
  let width = 0;
  // Marks on letters take no room.
  for (const letter of word.normalize('NFD')) {
    if (!/\p{M}/u.test(letter)) width += letterWidth(letter);
  }
  return width;
});

interface LineStart {
  readonly at: number;
  /** The line begins a paragraph; else it only goes on. */
  readonly begins: boolean;
}

/** Words with what may follow them at the end of a line. */
const WORDS = /[^ /-]*[ /-]|[^ /-]+/g;

/** Follows a text through a column line by line, as Excel wraps it. */
function* lineStarts(text: string, columnWidth: number): Generator<LineStart> {
  const room = (columnWidth - MARGIN) * DIGIT * RESERVE;
  let start = 0;
  for (const paragraph of text.split('\n')) {
    yield { at: start, begins: true };
    let used = 0;
    for (const { 0: word, index } of paragraph.matchAll(WORDS)) {
      const at = start + index;
      const width = wordWidth(word.trimEnd());
      if (used > 0 && used + width > room) {
        yield { at, begins: false };
        used = 0;
      }
      used += wordWidth(word);
      // A word wider than the column is broken wherever the column ends.
      for (; used - NARROW > room; used -= room) yield { at, begins: false };
    }
    start += paragraph.length + 1;
  }
}

/** Lines that a text takes in a column of this width. */
export function linesOf(text: string, columnWidth: number): number {
  return [...lineStarts(text, columnWidth)].length;
}

/**
 * Where the part of the text ends that takes so many lines, at a paragraph's end if that leaves
 * more than half of them; the text's length when all of it fits or nothing can be cut.
 */
export function endOfLines(text: string, columnWidth: number, lines: number): number {
  let line = 0;
  let paragraph = 0;
  for (const { at, begins } of lineStarts(text, columnWidth)) {
    line += 1;
    if (begins && line > lines / 2) paragraph = at;
    if (line > lines && at > 0) return paragraph > 0 ? paragraph : at;
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
