/** Cleaning of cell text and the keys by which Vietnamese texts are matched. */
import { remembered } from './remembered.js';

/** Anything that `cleanText` changes, but for the normal form; most texts hold none of it. */
const UNCLEAN =
  /[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFFÐƉðɖ\r\v\f\u0085\u2028\u2029\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]| [ \n]|\n |^[ \n]|[ \n]$/;
/** Zero-width and bidi marks. U+00AD stays: it is the letter ư in TCVN3 text not yet decoded. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/g;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACES = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * The text as it is kept and shown: NFC, right letter Đ, ordinary spaces only and one at a time,
 * `\n` between lines, nothing empty at either end. Idempotent.
 */
export function cleanText(raw: string): string {
  if (!UNCLEAN.test(raw)) return raw.normalize('NFC');
  return raw
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
    .replace(LINE_BREAK, '\n')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const DASHES = /[-\u2010-\u2015\u2212]/g;
const PUNCTUATION = /[-\u2010-\u2015\u2212,;:.()/\\"'“”„‘’‚`´«»‹›…*_[\]{}|!?\n]+/g;
const MARKS = /\p{M}+/gu;

/** Lower-case words between single spaces, still with their marks (NFC). */
function words(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/&/g, ' và ')
    .replace(/\u00AD/g, '')
    .replace(PUNCTUATION, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** From the syllable's first tone on, where letters follow it; what stands before needs no look. */
const MISPLACED_TONE = /[\u0300\u0301\u0303\u0309\u0323][\p{L}\p{M}]+/gu;

/** U+0323 first: that is where canonical order puts it, so that the key survives normalisation. */
function toneOrder(a: string, b: string): number {
  const rank = (tone: string): number => (tone === '\u0323' ? 0 : tone.charCodeAt(0));
  return rank(a) - rank(b);
}

/** Moves the tone to the end of the syllable, so that "hoà" and "hòa" become the same. */
function toneLast(tail: string): string {
  const tones = tail.match(TONE) ?? [];
  return tail.replace(TONE, '') + [...tones].sort(toneOrder).join('');
}

/** "kỹ", "lý", "quý" are also written "kĩ", "lí", "quí"; "uy" and "ay" are other sounds than "ui" and "ai". */
const FINAL_Y =
  /(?<![\p{L}\p{M}])((?:qu|[bcdđghklmnpqrstvx]+))y(?=[\u0300\u0301\u0303\u0309\u0323]?(?![\p{L}\p{M}]))/gu;

function computeKey(text: string): string {
  return words(text).normalize('NFD').replace(MISPLACED_TONE, toneLast).replace(FINAL_Y, '$1i');
}

/**
 * Match key: equal for texts that differ only in case, spaces, dashes, quotes, punctuation,
 * placement of the tone mark, i/y, "&" for "và" or the encoding of letters. Idempotent.
 * The key is decomposed: compare it with other keys only, never with a literal.
 */
export const foldKey: (text: string) => string = remembered(computeKey);

/** True when the key `phrase` stands in the key as whole words. */
export function hasPhrase(key: string, phrase: string): boolean {
  return phrase !== '' && ` ${key} `.includes(` ${phrase} `);
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** `foldKey` without diacritics, for text typed without them. */
export function unmarked(text: string): string {
  return withoutMarks(foldKey(text));
}

/**
 * Lower case without diacritics, on one line, every dash as "-", punctuation kept: what the
 * readers of dates, periods and deadlines search in.
 */
export function plain(text: string): string {
  return withoutMarks(cleanText(text).toLowerCase()).replace(DASHES, '-').replace(/\n+/g, ' ');
}

/** Name for files and ids: "Sở Y tế" → "so-y-te", "Mỹ Tho" → "my-tho". */
export function slug(text: string): string {
  return withoutMarks(words(text))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
