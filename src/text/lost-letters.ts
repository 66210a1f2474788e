/**
 * Text that was saved in an ANSI code page without the Vietnamese letters: Excel writes `?` for
 * each, `Công an t?nh`, and nothing can bring them back. So it is with UTF-8 of which a byte was
 * dropped on the way.
 */

import { isSyllable } from './decode/syllable.js';

/** Letters that only Unicode holds precomposed (ạ … ỹ); where one stands, none was lost. */
const KEPT = /[\u1ea0-\u1ef9]/;
const INSIDE_WORD = /(?<![\p{L}?])(\p{L}+)\?+(\p{L}+)/gu;
const WORD_START = /(?:^|[\s("“])\?+\p{Ll}/gu;
/** What a decoder writes for bytes that it does not understand. */
const REPLACEMENT = /\uFFFD/g;
/** Vietnamese letters of UTF-8 as a code page shows them; in no other encoding do they stand so. */
const MISREAD = /[ÃĂ][\u00A0-\u00BF]|Ä[‘\u0090]|Æ[°¡]|á[º»]/g;
/** One may be an accident. */
const LEAST_MISREAD = 2;
const WEB_ADDRESS = /\S*(?::\/\/|www\.)\S*/g;

/** How many words of the text have lost a letter, as far as a word shows it. */
export function lostLetters(text: string): number {
  if (!text.includes('?') || KEPT.test(text)) return 0;
  const prose = text.replace(WEB_ADDRESS, '');
  // "xong?chưa" only lacks a space; "t?nh" lacks a letter.
  const inside = [...prose.matchAll(INSIDE_WORD)].filter(
    ([, before = '', after = '']) => !isSyllable(before) || !isSyllable(after),
  );
  return inside.length + (prose.match(WORD_START)?.length ?? 0);
}

/** How many letters of a text that no decoding could mend are known to be broken. */
export function brokenLetters(text: string): number {
  const misread = text.match(MISREAD)?.length ?? 0;
  return (text.match(REPLACEMENT)?.length ?? 0) + (misread < LEAST_MISREAD ? 0 : misread);
}

/**
 * Index of the first text of a file in which letters were lost, or undefined when none were.
 * `least`: how many such texts make it certain; one is enough where the encoding itself loses
 * letters.
 */
export function firstLostLetters(texts: readonly string[], least: number): number | undefined {
  if (texts.some((text) => KEPT.test(text))) return undefined;
  let first: number | undefined;
  let found = 0;
  for (const [index, text] of texts.entries()) {
    if (lostLetters(text) === 0) continue;
    first ??= index;
    found += 1;
    if (found >= least) return first;
  }
  return undefined;
}
