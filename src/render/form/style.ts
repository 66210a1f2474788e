/** Looks of the form's cells: grey is given, white is the office's. */
import type { Borders, Fill, Style } from 'exceljs';
import { FONTS, HEADER_FILL, SECTION_FILL, UNPRINTED_FILL } from '../xlsx/style.js';

const LINE = { style: 'thin', color: { argb: 'FFA6A6A6' } } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const OPEN = { protection: { locked: false } } as const;

/** Typed texts stay texts: "- Đã ban hành" is no formula, "1/7" no date. */
export const TEXT = '@';
export const DATE = 'dd/mm/yyyy';
export const PERCENT = '0%';

type Look = Partial<Style>;

const wrapped = (horizontal: 'left' | 'center', vertical: 'top' | 'middle') =>
  ({ horizontal, vertical, wrapText: true }) as const;

export const TITLE: Look = { font: FONTS.title, alignment: wrapped('center', 'middle') };
export const LINE_OF_TITLE: Look = { font: FONTS.line, alignment: wrapped('center', 'middle') };
export const HEADER: Look = {
  font: FONTS.header,
  alignment: wrapped('center', 'middle'),
  border: BORDER,
  fill: HEADER_FILL,
};
export const SECTION: Look = {
  font: FONTS.strong,
  alignment: wrapped('left', 'middle'),
  border: BORDER,
  fill: SECTION_FILL,
};
export const GIVEN: Look = {
  font: FONTS.body,
  alignment: wrapped('left', 'top'),
  border: BORDER,
  fill: UNPRINTED_FILL,
  numFmt: TEXT,
};
export const PLAIN: Look = { font: FONTS.body, alignment: wrapped('left', 'top'), border: BORDER };
export const STRONG: Look = {
  font: FONTS.strong,
  alignment: wrapped('left', 'top'),
  border: BORDER,
};

/** A white cell to write into. */
export function answer(numFmt: string): Look {
  return {
    font: FONTS.body,
    alignment: wrapped(numFmt === TEXT ? 'left' : 'center', 'top'),
    border: BORDER,
    numFmt,
    ...OPEN,
  };
}

export const SIGNATURE: Look = {
  font: FONTS.strong,
  alignment: wrapped('center', 'middle'),
  ...OPEN,
};
export const DATE_LINE: Look = {
  font: FONTS.line,
  alignment: wrapped('center', 'middle'),
  ...OPEN,
};

/** Fills of conditional formats are background colours. */
function highlight(rgb: string): { fill: Fill } {
  return { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${rgb}` } } };
}

export const MISSING = highlight('FFE699');
export const WRONG = highlight('F8CBAD');
export const LATE = { font: { color: { argb: 'FFC00000' }, bold: true } } as const;
export const GOOD_VERDICT = highlight('E6F2E1');
