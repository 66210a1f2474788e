/** Marks that are letters of a symbol font: "ü" in Wingdings is a tick. */

const TICK = '✓';
const CROSS = '✗';
const BOX = '☐';
const TICKED_BOX = '☑';
const CROSSED_BOX = '☒';

const FONTS: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [
    /^wingdings 2$/i,
    { P: TICK, O: CROSS, R: TICKED_BOX, S: CROSSED_BOX, T: CROSSED_BOX, '£': BOX },
  ],
  [
    /^wingdings$/i,
    { ü: TICK, û: CROSS, þ: TICKED_BOX, ý: CROSSED_BOX, x: CROSSED_BOX, o: BOX, '¨': BOX, q: BOX },
  ],
  [/^(?:webdings|marlett)$/i, { a: TICK, r: CROSS, c: BOX }],
];
/** Symbol fonts keep their letters here too: F0FC for FC. */
const PRIVATE = /^[\uF020-\uF0FF]$/;
const PRIVATE_OFFSET = 0xf000;

/** The mark that a cell of one letter shows in its font; undefined when it is no mark. */
export function symbolMark(text: string, font: string | undefined): string | undefined {
  if (font === undefined || text.length > 3) return undefined;
  const marks = FONTS.find(([name]) => name.test(font))?.[1];
  const letter = text.trim();
  if (marks === undefined) return undefined;
  const plain = PRIVATE.test(letter)
    ? String.fromCharCode(letter.charCodeAt(0) - PRIVATE_OFFSET)
    : letter;
  return Object.hasOwn(marks, plain) ? marks[plain] : undefined;
}
