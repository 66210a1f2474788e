/** Where the box of a cell's comment lies: beside the cell, as large as its text. */
import { MAX_COLUMN, MAX_ROW } from '../../model/address.js';
import type { SheetOutline } from './sheet-outline.js';

const PIXELS_A_DIGIT = 7;
const PIXELS_A_POINT = 4 / 3;
const WIDTH = 330;
const LINE_HEIGHT = 17;
const PADDING = 14;
/** Letters of a 9 pt text that fit into the width. */
const LETTERS_A_LINE = 48;
const GAP = 15;

interface Stop {
  readonly index: number;
  readonly rest: number;
}

/** Steps over whole columns or rows from `index` on until `pixels` are used up. */
function walk(
  index: number,
  pixels: number,
  last: number,
  sizeOf: (index: number) => number,
): Stop {
  let at = index;
  let rest = pixels;
  for (let size = sizeOf(at); rest > size && at < last; size = sizeOf(at)) {
    rest -= size;
    at += 1;
  }
  return { index: at, rest: Math.round(Math.min(rest, sizeOf(at))) };
}

function heightOf(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
  return lines * LINE_HEIGHT + PADDING;
}

/** The eight numbers of `<x:Anchor>`: column, offset, row, offset of two corners, all from 0. */
export function commentAnchor(
  outline: SheetOutline,
  row: number,
  column: number,
  text: string,
): string {
  const widthOf = (index: number): number => {
    const span = outline.columns.find(({ from, to }) => from <= index + 1 && index + 1 <= to);
    if (span?.hidden) return 0;
    return Math.round((span?.width ?? outline.defaultWidth) * PIXELS_A_DIGIT);
  };
  const rowHeight = (index: number): number =>
    Math.round((outline.heights.get(index + 1) ?? outline.defaultHeight) * PIXELS_A_POINT);
  const left = Math.min(column, MAX_COLUMN - 1);
  const top = Math.min(Math.max(row - 2, 0), MAX_ROW - 1);
  const right = walk(left, GAP + WIDTH, MAX_COLUMN - 1, widthOf);
  const bottom = walk(top, heightOf(text), MAX_ROW - 1, rowHeight);
  return [left, GAP, top, 2, right.index, right.rest, bottom.index, bottom.rest].join(', ');
}
