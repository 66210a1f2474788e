/** What a row under the header is: numbering, repeated header, total or section. */
import { foldKey, unmarked } from '../text/fold.js';
import { fromRoman } from '../text/roman.js';
import { columnsCovered, type RowShape, type TableFrame } from './row-shape.js';

const CAPITAL = /^[A-ZĐ]\s*[.)/:]?$/u;
const ROMAN = /^([IVXLC]{1,6})\s*[.)/:]?$/;
const MARKED_TEXT = /^(?:[IVXLC]{1,6}|[A-ZĐ])\s*(?:[.)/:]\s*|\s[-–—]\s)\S/u;
const ARABIC = /^\d{1,3}\s*[.)/]?$/;
const FIRST_CHILD = /^a\s*[.)/]?$/;
const REST_OF_TOTAL =
  /^(?:\d|(?:so |cac )?nhiem vu|chung|toan|[ivx+\d ]+$|(?:muc|phan|nhom)(?: (?:[ivx]+|\d+|[a-e]))?$)/;
/** "Trang 2/5", "Trang 2": what a page's foot says when it was typed into the sheet. */
const PAGE_NUMBER = /^[-–—\s]*(?:trang|page)\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?[-–—\s]*$/iu;

/** True for a Roman numeral or a capital letter: the numbers of sections. */
function isSectionMark(text: string): boolean {
  const roman = ROMAN.exec(text)?.[1];
  return (roman !== undefined && fromRoman(roman) !== undefined) || CAPITAL.test(text);
}

/** True for the numbers that tasks have: 1, 1.2, a), III.1.a. */
export function isTaskNumber(text: string): boolean {
  return /^(?:\d+(?:\.[\p{L}\d]+)*|[a-zđ]|[\p{Lu}\d]+(?:\.[\p{L}\d]+)+)\s*[.)/]?$/u.test(text);
}

/** True when the row's own texts begin a section by their mark: "I. …", "A. …". */
function beginsMarked(text: string): boolean {
  return MARKED_TEXT.test(text);
}

/** True for a row whose first cells are one of the form's total words. */
export function isTotal({ row, number, text }: RowShape, frame: TableFrame): boolean {
  const first = [number, text].filter((cell) => cell !== undefined);
  const cells = first.length > 0 ? first : row.cells.slice(0, 1);
  if (cells.some((cell) => /^\d/.test(cell.text))) return false;
  return cells.some(({ text: written }) => {
    const key = foldKey(written);
    return frame.index.totals.some((word) => {
      if (key === word) return true;
      if (!key.startsWith(`${word} `)) return false;
      return REST_OF_TOTAL.test(unmarked(key.slice(word.length + 1)));
    });
  });
}

/** True for a line that only counts the pages of a printed table. */
export function isPageNumber({ row }: RowShape): boolean {
  const [only, ...more] = row.cells;
  return only !== undefined && more.length === 0 && PAGE_NUMBER.test(only.text);
}

function isBold({ row }: RowShape): boolean {
  return row.cells.every(({ cell }) => cell.bold === true);
}

/** True for a line set apart by its looks: one cell over several columns, or bold among plain rows. */
function isSetApart(shape: RowShape, frame: TableFrame, boldStandsOut: boolean): boolean {
  const isWide = shape.row.cells.some((cell) => columnsCovered(cell, frame) >= 2);
  return isWide || (boldStandsOut && isBold(shape));
}

/** True when some ordinary row is not bold, so that bold means something in this table. */
export function boldStandsOut(shapes: readonly RowShape[]): boolean {
  return shapes.some(
    (shape) => shape.text !== undefined && shape.others.length > 0 && !isBold(shape),
  );
}

function isFirstChild(number: string, parent: string): boolean {
  const bare = parent.replace(/\s*[.)/]$/, '');
  return FIRST_CHILD.test(number) || (/^\d/.test(bare) && number.startsWith(`${bare}.1`));
}

function titleOf({ row, number, text }: RowShape): string {
  if (number === undefined || text === undefined) {
    return (number ?? text ?? row.cells[0])?.text ?? '';
  }
  return `${number.text}${/[.)/:]$/.test(number.text) ? ' ' : '. '}${text.text}`;
}

/**
 * The whole text of a section row, undefined for any other row. A row that holds a lead, a deadline
 * or anything else beside its number and text is a task; so is a plain "1 | text" unless the row
 * after it counts on below it (a), 1.1).
 */
export function sectionTitle(
  shape: RowShape,
  next: RowShape | undefined,
  frame: TableFrame,
  boldIsDistinct: boolean,
): string | undefined {
  const { number, text, others, row } = shape;
  if (frame.numberKey === undefined || shape.ticks.length > 0) return undefined;
  const [only] = row.cells;
  if (row.cells.length === 1 && only !== undefined && columnsCovered(only, frame) >= 3) {
    return only.text;
  }
  if (others.length > 0) return undefined;
  if (number !== undefined && isSectionMark(number.text)) return titleOf(shape);
  const single = number === undefined ? text : text === undefined ? number : undefined;
  if (single !== undefined && beginsMarked(single.text)) return single.text;
  const isLetter = number !== undefined && /^[a-zđ]\s*[.)/]?$/.test(number.text);
  const hasTitle = text !== undefined || (number !== undefined && !isTaskNumber(number.text));
  if (hasTitle && !isLetter && shape.lent.size === 0 && isSetApart(shape, frame, boldIsDistinct)) {
    return titleOf(shape);
  }
  if (number === undefined || text === undefined || !ARABIC.test(number.text)) return undefined;
  const counts = next?.number !== undefined && isFirstChild(next.number.text, number.text);
  return counts ? titleOf(shape) : undefined;
}
