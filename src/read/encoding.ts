/** Bytes → text, for plain text files. */
import { damaged } from '../package/failure.js';
import { markedEncoding, strictDecoder, UTF_8, unmarkedUtf16 } from '../package/unicode.js';

export interface DecodedText {
  readonly text: string;
  /** The encoding that was concluded from the content alone and may be wrong. */
  readonly assumed?: string;
}

/** Damaged UTF-8 has a few bad bytes among many good letters; other encodings have hardly any good. */
const GOOD_PER_BAD = 10;

/**
 * A plain text file as text, in NFC where the encoding is an assumption. What is neither marked
 * nor valid UTF-8 is taken for windows-1258, the ANSI code page of Vietnamese Windows.
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
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  return { text, assumed: 'windows-1258' };
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
