/** Character references of HTML, as far as office systems write them. */

/** Names of U+00A0 … U+00FF in order. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

const FIRST_LATIN_1 = 0xa0;

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(/\s+/).map(
    (name, index) => [name, String.fromCodePoint(FIRST_LATIN_1 + index)] as const,
  ),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    Abreve: 'Ă',
    abreve: 'ă',
    Dstrok: 'Đ',
    dstrok: 'đ',
    Itilde: 'Ĩ',
    itilde: 'ĩ',
    Utilde: 'Ũ',
    utilde: 'ũ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    hellip: '…',
    check: '✓',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
  }),
]);

/** Numbers from 128 to 159 mean windows-1252, whatever the page is written in. */
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** Replaces references; what is none stays as it is. */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));?/g, one);
}

function one(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code >= 128 && code < 160) return WINDOWS_1252.decode(Uint8Array.of(code));
  const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : whole;
}
