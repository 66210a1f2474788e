/** Which Unicode encoding bytes are in, by their mark or by how their zeros lie; XML parts as text. */
import { damaged } from './failure.js';

const LESS = 0x3c;
const QUESTION = 0x3f;
const GREATER = 0x3e;
const DECLARATION_BYTES = 128;
const SAMPLE_BYTES = 1_024;

/** Kept, as making a decoder costs more than decoding a small part; it holds no state. */
export const UTF_8 = strictDecoder('utf-8');

/** A decoder that throws at bytes that do not decode. */
export function strictDecoder(label: string): InstanceType<typeof TextDecoder> {
  return new TextDecoder(label, { fatal: true });
}

/** The Unicode encoding that a byte order mark declares. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every other byte of a Latin text is zero. */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** A part of a workbook as text. Throws `damaged` with the part's name when bytes do not decode. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  try {
    return label === 'utf-8' ? UTF_8.decode(bytes) : strictDecoder(label).decode(bytes);
  } catch {
    throw damaged(part);
  }
}

/** The encoding of the XML declaration; found without decoding, as it is nearly always UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== LESS || bytes[1] !== QUESTION) return undefined;
  let head = '';
  for (const byte of bytes.subarray(0, DECLARATION_BYTES)) {
    if (byte === GREATER) break;
    head += String.fromCharCode(byte);
  }
  const label = /\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase();
  // Writers that go through a UTF-16 string declare it although they write UTF-8.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}
