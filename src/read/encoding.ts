/** Bytes → text, for plain text files. */
import { damaged } from '../package/failure.js';
import { markedEncoding, strictDecoder, UTF_8, unmarkedUtf16 } from '../package/unicode.js';
import { fromBytes } from '../text/decode/code-pages.js';
import { decodeLegacy } from '../text/decode/decode.js';

export interface DecodedText {
  readonly text: string;
  /** The encoding that was concluded from the content alone and may be wrong. */
  readonly assumed?: string;
}

/** Damaged UTF-8 has a few bad bytes among many good letters; other encodings have hardly any good. */
const GOOD_PER_BAD = 10;
const SAMPLE_LINES = 500;

/**
 * A plain text file as text, in NFC where the encoding is an assumption. What is neither marked
 * nor valid UTF-8 is taken for windows-1258, the ANSI code page of Vietnamese Windows; text typed
 * in TCVN3 or VNI fonts stays as windows-1252 shows it, to be decoded cell by cell.
 * Throws `damaged` for UTF-8 and UTF-16 with broken sequences.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return { text: strictly(marked, bytes) };
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: strictly(wide, bytes), assumed: wide };
  try {
    return { text: UTF_8.decode(bytes) };
  } catch {
    if (isBrokenUtf8(bytes)) throw damaged('utf-8');
  }
  const western = fromBytes(bytes, 'windows-1252');
  if (isForOldFonts(western)) return { text: western, assumed: 'windows-1252' };
  const text = fromBytes(bytes, 'windows-1258').normalize('NFC');
  return { text, assumed: 'windows-1258' };
}

/** More lines make sense in TCVN3 or VNI than in windows-1258. */
function isForOldFonts(western: string): boolean {
  let old = 0;
  let other = 0;
  for (const line of western.split('\n', SAMPLE_LINES)) {
    const encoding = decodeLegacy(line)?.encoding;
    if (encoding === 'tcvn3' || encoding === 'vni') old += 1;
    else if (encoding !== undefined) other += 1;
  }
  return old > other;
}

function strictly(label: string, bytes: Uint8Array): string {
  try {
    return strictDecoder(label).decode(bytes);
  } catch {
    throw damaged(label);
  }
}

function isBrokenUtf8(bytes: Uint8Array): boolean {
  let bad = 0;
  let good = 0;
  for (const letter of new TextDecoder().decode(bytes)) {
    if (letter === '\ufffd') bad += 1;
    else if (letter > '\u007f') good += 1;
  }
  return good >= bad * GOOD_PER_BAD;
}
