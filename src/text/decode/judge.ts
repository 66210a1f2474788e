/** How Vietnamese is a text: by the grammar of its syllables, without a dictionary. */
import { isSyllable } from './syllable.js';

export interface Judgement {
  /** Words with letters beyond ASCII that are Vietnamese syllables. */
  readonly good: number;
  /** Words with letters beyond ASCII, or with signs among their letters, that are none. */
  readonly bad: number;
  /** Words of plain letters that are syllables, and that are none. */
  readonly plainGood: number;
  readonly plainBad: number;
  /** Letters of the longest good word. */
  readonly longestGood: number;
}

/** Letters, and the signs that are letters in TCVN3 and the bytes of letters elsewhere. */
const WORD = /[\p{L}\p{M}\u00A1-\u00AF\u00B4-\u00BF×÷\u0080-\u009F]+/gu;
const SIGN = /[^\p{L}\p{M}]/u;
const PLAIN = /^[A-Za-z]+$/;
/** "HĐND", "TCTTKĐA" follow no grammar. */
const ABBREVIATION = /^[A-ZĐ]{2,10}$/;
/** "5 µm" is a length. */
const UNIT_OF_MEASURE = /^[µμ]\p{Ll}$/u;

/** Counts the words of a text. Single letters and signs by themselves say nothing. */
export function judge(text: string): Judgement {
  let good = 0;
  let bad = 0;
  let plainGood = 0;
  let plainBad = 0;
  let longestGood = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < 2 || UNIT_OF_MEASURE.test(word)) continue;
    if (PLAIN.test(word)) {
      if (isSyllable(word)) plainGood += 1;
      else if (!ABBREVIATION.test(word)) plainBad += 1;
    } else if (!SIGN.test(word) && isSyllable(word)) {
      good += 1;
      longestGood = Math.max(longestGood, word.length);
    } else if (!ABBREVIATION.test(word) && /\p{L}/u.test(word)) bad += 1;
  }
  return { good, bad, plainGood, plainBad, longestGood };
}

const GOOD_PER_BAD = 6;
const SHORTEST_PROOF = 3;

/** Nearly every word is a syllable: slips of the pen are allowed in long texts only. */
export function isVietnamese({ good, bad }: Judgement): boolean {
  return good > 0 && bad * GOOD_PER_BAD <= good;
}

/**
 * True when a decoding makes clearly better Vietnamese of a text. It takes a phrase: two words
 * mended, or one among other syllables, unless something else speaks for the encoding (`hinted`).
 */
export function isClearlyBetter(decoded: Judgement, raw: Judgement, hinted: boolean): boolean {
  if (raw.bad === 0 || decoded.bad >= raw.bad || decoded.good <= raw.good) return false;
  if (!isVietnamese(decoded)) return false;
  if (decoded.good >= 2 || hinted) return true;
  const { plainGood, plainBad, longestGood } = decoded;
  return plainGood > 0 && plainBad === 0 && longestGood >= SHORTEST_PROOF;
}
