/**
 * Text files that were saved in an ANSI code page without the Vietnamese letters: Excel writes
 * `?` for each, `Công an t?nh`, and nothing can bring them back.
 */

/** Letters that only Unicode holds precomposed (ạ … ỹ); where one stands, none was lost. */
const KEPT = /[\u1ea0-\u1ef9]/;
const INSIDE_WORD = /\p{L}\?+\p{L}/u;
const WORD_START = /(?:^|[\s("“])\?+\p{Ll}/u;
const WEB_ADDRESS = /\S*(?::\/\/|www\.)\S*/g;

/**
 * Index of the first text in which letters were lost, or undefined when none were. `least`: how
 * many such texts make it certain; one is enough where the encoding itself loses letters.
 */
export function firstLostLetters(texts: readonly string[], least: number): number | undefined {
  if (texts.some((text) => KEPT.test(text))) return undefined;
  let first: number | undefined;
  let found = 0;
  for (const [index, text] of texts.entries()) {
    if (!text.includes('?') || !hasGaps(text.replace(WEB_ADDRESS, ''))) continue;
    first ??= index;
    found += 1;
    if (found >= least) return first;
  }
  return undefined;
}

function hasGaps(text: string): boolean {
  return INSIDE_WORD.test(text) || WORD_START.test(text);
}
