/** Windows code pages 1252 (western) and 1258 (Vietnamese): a byte for a character. */

const FIRST = 0x80;
/** 80 to 9F as both pages have them; what a page leaves open stays the control character it is. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const LATIN = Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');

/** Where page 1258 differs from 1252: Vietnamese letters, and tone marks that follow their vowel. */
const VIETNAMESE: ReadonlyMap<number, string> = new Map([
  ...[0x8a, 0x8e, 0x9a, 0x9e].map((byte) => [byte, String.fromCharCode(byte)] as const),
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
]);

/** Characters of the bytes from 80 on. */
const CP1252 = [...`${PUNCTUATION}${LATIN}`];
const CP1258 = CP1252.map((character, at) => VIETNAMESE.get(FIRST + at) ?? character);

export type CodePage = 'windows-1252' | 'windows-1258';

const CHARACTERS: Readonly<Record<CodePage, readonly string[]>> = {
  'windows-1252': CP1252,
  'windows-1258': CP1258,
};
const BYTES: Readonly<Record<CodePage, ReadonlyMap<string, number>>> = {
  'windows-1252': bytesOf(CP1252),
  'windows-1258': bytesOf(CP1258),
};

function bytesOf(characters: readonly string[]): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  // Some programs keep 80 to 9F as control characters.
  for (let byte = FIRST; byte < 0xa0; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  for (const [at, character] of characters.entries()) bytes.set(character, FIRST + at);
  return bytes;
}

/** The bytes that a code page shows as this text; undefined when it has no such character. */
export function toBytes(text: string, page: CodePage): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < FIRST ? code : BYTES[page].get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** Bytes as a code page shows them. Total, unlike the platform's decoders alike on all of them. */
export function fromBytes(bytes: Uint8Array, page: CodePage): string {
  let text = '';
  for (const byte of bytes) {
    text += byte < FIRST ? String.fromCharCode(byte) : (CHARACTERS[page][byte - FIRST] ?? '');
  }
  return text;
}
