/** What no file format and no reader's eye can take. */

/** Control characters but the line break and the tab, halves of a pair, and the two non-characters. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/** The text with `\n` as its only line end and every unprintable character replaced. */
export function withoutUnprintable(text: string, replacement: string): string {
  return text.replace(LINE_END, '\n').replace(UNPRINTABLE, replacement);
}
