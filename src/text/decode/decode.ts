/** Text in an encoding before Unicode, or read with a wrong code page → Vietnamese, where it is certain. */
import { cleanText } from '../fold.js';
import { isClearlyBetter, isVietnamese, type Judgement, judge } from './judge.js';
import { decodeCp1258, decodeUtf8 } from './mojibake.js';
import { decodeTcvn3 } from './tcvn3.js';
import { decodeVni } from './vni.js';

export type LegacyEncoding =
  | 'tcvn3'
  | 'vni'
  | 'utf8-as-cp1252'
  | 'utf8-as-cp1258'
  | 'cp1258-as-cp1252';

/** A text in Unicode, and what it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** Without one of these nothing can be in another encoding. */
const LATIN_1 = /[\u0080-\u00FF\u0102]/;
/** Letters that Vietnamese has in Unicode and that no wrong reading makes (Ă: cp1258 makes it). */
const UNICODE_ONLY =
  /[\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|[\u0300-\u036F]/;
/** Dashes, quotes and marks of lists, which are mended too when they were misread. */
const TYPOGRAPHY = /^[\p{ASCII}\u00A0\u2010-\u2026]*$/u;

/** True for text with letters that only Unicode has. */
export function isUnicode(raw: string): boolean {
  return UNICODE_ONLY.test(raw);
}

/** True when nothing in the text speaks against its being Vietnamese as it stands. */
export function isValid(raw: string): boolean {
  return judge(cleanText(raw)).bad === 0;
}

/** What the font says of the encoding: a hint, for many files keep .VnTime on Unicode text. */
export function hintOf(font: string | undefined): 'tcvn3' | 'vni' | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : undefined;
}

/** .VnTimeH, .VnArialH … show every letter as a capital. */
function showsCapitals(font: string | undefined): boolean {
  return font !== undefined && /^\.vn.*h$/i.test(font);
}

/** Reads the text in one encoding; undefined when it cannot be in it. */
function readAs(raw: string, encoding: LegacyEncoding, font?: string): string | undefined {
  switch (encoding) {
    case 'tcvn3':
      return decodeTcvn3(raw, showsCapitals(font));
    case 'vni':
      return decodeVni(raw);
    case 'utf8-as-cp1252':
      return decodeUtf8(raw, 'windows-1252');
    case 'utf8-as-cp1258':
      return decodeUtf8(raw, 'windows-1258');
    case 'cp1258-as-cp1252':
      return decodeCp1258(raw);
  }
}

/** Bytes that happen to be UTF-8 are no accident: one word is proof. */
function fromUtf8(raw: string): Decoded | undefined {
  for (const encoding of ['utf8-as-cp1252', 'utf8-as-cp1258'] as const) {
    const text = readAs(raw, encoding);
    if (text !== undefined && (isVietnamese(judge(text)) || TYPOGRAPHY.test(text))) {
      return { text, encoding };
    }
  }
  return undefined;
}

interface Candidate extends Decoded {
  readonly judged: Judgement;
}

function fromOneByte(raw: string, font: string | undefined): Decoded | undefined {
  const judged = judge(cleanText(raw));
  // Valid Vietnamese is never touched, whatever its font says.
  if (judged.bad === 0) return undefined;
  const hint = hintOf(font);
  const candidates = (['tcvn3', 'vni', 'cp1258-as-cp1252'] as const).flatMap((encoding) => {
    const text = readAs(raw, encoding, font);
    if (text === undefined) return [];
    const candidate: Candidate = { text, encoding, judged: judge(text) };
    return isClearlyBetter(candidate.judged, judged, encoding === hint) ? [candidate] : [];
  });
  const most = Math.max(...candidates.map((candidate) => surplus(candidate, hint)));
  const [best, rival] = candidates.filter((candidate) => surplus(candidate, hint) === most);
  // Two readings that are equally good: neither is certain.
  if (best === undefined || (rival !== undefined && rival.text !== best.text)) return undefined;
  return { text: best.text, encoding: best.encoding };
}

function surplus({ judged, encoding }: Candidate, hint: LegacyEncoding | undefined): number {
  return judged.good - judged.bad + (encoding === hint ? 0.5 : 0);
}

/** A cell may join old text to new: lines are then decided one by one. */
function byLines(raw: string, font: string | undefined): Decoded | undefined {
  let encoding: LegacyEncoding | undefined;
  const lines = raw.split('\n').map((line) => {
    const decoded = decodeLegacy(line, font);
    encoding ??= decoded?.encoding;
    return decoded?.text ?? line;
  });
  return encoding && { text: lines.join('\n'), encoding };
}

/**
 * The text in Unicode, when it is clearly more Vietnamese in one of the old encodings than as it
 * stands; undefined for everything else. Give it the text untouched: what cleaning strips may be
 * a letter.
 */
export function decodeLegacy(raw: string, fontHint?: string): Decoded | undefined {
  if (!LATIN_1.test(raw)) return undefined;
  if (UNICODE_ONLY.test(raw)) return raw.includes('\n') ? byLines(raw, fontHint) : undefined;
  return fromUtf8(raw) ?? fromOneByte(raw, fontHint);
}

/**
 * For text too short to decide by itself ("Sè TT", "§¹t") among text that is in this encoding:
 * what it says if it is too, undefined when that is no Vietnamese.
 */
export function decodeAs(raw: string, encoding: LegacyEncoding, font?: string): string | undefined {
  const text = readAs(raw, encoding, font);
  return text !== undefined && text !== raw && isVietnamese(judge(text)) ? text : undefined;
}
