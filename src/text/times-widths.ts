/** Width of a line set in Times New Roman, to draw rules as long as the text above them. */
import { linesWithin } from './wrap.js';

/** Advance widths in thousandths of an em, U+0020 to U+007E. */
const REGULAR = widths(
  `250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500
   500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722
   556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500
   500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541`,
);
const BOLD = widths(
  `250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500
   500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778
   611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500
   556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520`,
);

/** Letters whose width differs from that of their base letter: [regular, bold]. */
const OWN: Readonly<Record<string, readonly [number, number]>> = {
  đ: [500, 556],
  Đ: [722, 722],
  ơ: [529, 554],
  Ơ: [722, 778],
  ư: [542, 600],
  Ư: [776, 796],
  '…': [1000, 1000],
  '–': [500, 500],
};
const HORN = '\u031B';

function widths(table: string): readonly number[] {
  return table.trim().split(/\s+/).map(Number);
}

/** A letter without its tone and vowel marks, except the horn of ơ and ư. */
function baseOf(character: string): string {
  const [base = '', ...marks] = character.normalize('NFD');
  return marks.includes(HORN) ? `${base}${HORN}`.normalize('NFC') : base;
}

function widthOf(character: string, bold: boolean): number {
  const base = baseOf(character);
  const own = OWN[base];
  if (own) return own[bold ? 1 : 0];
  return (bold ? BOLD : REGULAR)[base.charCodeAt(0) - 32] ?? 500;
}

/** Width in twips of one line of text; good to about one per cent. */
export function textWidth(text: string, sizePt: number, bold: boolean): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += widthOf(character, bold);
  return Math.round((thousandths / 1000) * sizePt * 20);
}

/** Width in twips of the longest line of a text that a box of the given width breaks at its spaces. */
export function longestLine(text: string, sizePt: number, bold: boolean, boxWidth: number): number {
  const widthOfLine = (line: string) => textWidth(line, sizePt, bold);
  return Math.max(...linesWithin(text, boxWidth, widthOfLine).map(widthOfLine));
}

/** Ascent, descent and line gap of the typeface, in ems. */
const SINGLE_LINE = 0.891 + 0.216 + 0.042;

/** Height in points of a line that Word sets “single”. */
export function singleLinePt(sizePt: number): number {
  return SINGLE_LINE * sizePt;
}
