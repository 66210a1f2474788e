/** Vietnamese texts as old fonts and wrong code pages show them; from the tables beside this file. */
import iconv from 'iconv-lite';
import tcvn3 from './tcvn3.json' with { type: 'json' };
import vni from './vni.json' with { type: 'json' };

function table(pairs: Readonly<Record<string, string>>): (text: string) => string {
  const map = new Map(Object.entries(pairs));
  return (text) => [...text.normalize('NFC')].map((letter) => map.get(letter) ?? letter).join('');
}

const lowTcvn3 = table(tcvn3.fromUnicode);

/** Accented capitals that TCVN3 has not become the small ones, as its fonts force typists to do. */
export function encodeTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const code = lowTcvn3(letter);
      const isAscii = /\p{ASCII}/u.test(letter);
      return code === letter && !isAscii ? lowTcvn3(letter.toLowerCase()) : code;
    })
    .join('');
}

export const encodeVni = table(vni.fromUnicode);

/** As a writer for windows-1258 does it: tone marks as letters of their own. */
export function encodeCp1258(text: string): Buffer {
  const toned = text
    .normalize('NFD')
    .replace(
      /([a-zA-Z])(\u0323)([\u0302\u0306\u031b])/g,
      (_, letter: string, dot: string, mark: string) => `${(letter + mark).normalize('NFC')}${dot}`,
    )
    .replace(/([aăâeêiuưoôơyAĂÂEÊIUƯOÔƠY])([\u0306\u0302\u031b])/g, (pair) =>
      pair.normalize('NFC'),
    );
  return iconv.encode(toned, 'windows-1258');
}

/** Bytes as a program shows them that takes them for a code page; open places become controls. */
export function shownAs(bytes: Uint8Array, page: 'windows-1252' | 'windows-1258'): string {
  return [...bytes]
    .map((byte) => {
      const shown = iconv.decode(Buffer.of(byte), page);
      return shown === '\ufffd' ? String.fromCharCode(byte) : shown;
    })
    .join('');
}
