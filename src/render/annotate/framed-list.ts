/** The frame of the sheets that de06 adds: title, what it is about, a table below that stays in view. */
import { heightOf, linesOf } from '../xlsx/heights.js';
import type { OwnRow, OwnSheet } from './own-sheet.js';
import type { StyleBook } from './style-book.js';

export interface ListColumn {
  readonly title: string;
  /** In digits. */
  readonly width: number;
}

export interface FramedList {
  readonly title: string;
  /** Lines under the title. */
  readonly about: readonly string[];
  /** One line in bold. */
  readonly verdict: string;
  /** How to go on. */
  readonly how: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly OwnRow[];
  readonly selected: boolean;
}

/** Numbers of cell formats. */
export interface ListFormats {
  readonly title: number;
  readonly text: number;
  readonly verdict: number;
  readonly head: number;
  readonly body: number;
  readonly centred: number;
  readonly link: number;
}

const LINK_COLOUR = 'FF0563C1';
const BORDER_COLOUR = 'FFBFBFBF';
const HEAD_COLOUR = 'FFD9E1F2';
const WRAPPED = 'vertical="top" wrapText="1"';
const MIDDLE = 'horizontal="center" vertical="top" wrapText="1"';

/** The formats, added to the workbook's own. */
export function listFormats(book: StyleBook): ListFormats {
  const font = book.font(11);
  const bold = book.font(11, ['b']);
  const border = book.border(BORDER_COLOUR);
  const bare = { fill: 0, border: 0 };
  const format = book.format.bind(book, 0);
  return {
    title: format({ ...bare, font: book.font(14, ['b']), alignment: 'vertical="center"' }),
    text: format({ ...bare, font, alignment: WRAPPED }),
    verdict: format({ ...bare, font: bold, alignment: WRAPPED }),
    head: format({
      font: bold,
      fill: book.fill(HEAD_COLOUR),
      border,
      alignment: 'horizontal="center" vertical="center" wrapText="1"',
    }),
    body: format({ font, fill: 0, border, alignment: WRAPPED }),
    centred: format({ font, fill: 0, border, alignment: MIDDLE }),
    link: format({
      font: book.font(11, ['u'], LINK_COLOUR),
      fill: 0,
      border,
      alignment: MIDDLE,
    }),
  };
}

/** A cell of the table on a colour of its own. */
export function markFormat(book: StyleBook, colour: string): number {
  return book.format(0, {
    font: book.font(11, ['b']),
    fill: book.fill(colour),
    border: book.border(BORDER_COLOUR),
    alignment: MIDDLE,
  });
}

/** The sheet with everything around the rows. */
export function framedList(list: FramedList, formats: ListFormats): OwnSheet {
  const { columns } = list;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const line = (text: string, format: number): OwnRow => ({
    cells: [{ text, format }],
    height: heightOf(linesOf(text, width)),
  });
  const top: readonly OwnRow[] = [
    { cells: [{ text: list.title, format: formats.title }], height: 24 },
    ...list.about.map((text) => line(text, formats.text)),
    line(list.verdict, formats.verdict),
    line(list.how, formats.text),
  ];
  const head: OwnRow = {
    cells: columns.map(({ title }) => ({ text: title, format: formats.head })),
    height: 20,
  };
  return {
    widths: columns.map((column) => column.width),
    rows: [...top, { cells: [] }, head, ...list.rows],
    merges: top.map((_, index) => {
      return { top: index + 1, left: 1, bottom: index + 1, right: columns.length };
    }),
    frozen: top.length + 2,
    selected: list.selected,
  };
}
