/** How a workbook's XML writes letters and truth values. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Replaces the five named entities and character references. Undefined when there is any other:
 * without a DOCTYPE, which is refused, no entity can be declared.
 */
export function decodeEntities(raw: string): string | undefined {
  let decoded = '';
  let done = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', done)) {
    const end = raw.indexOf(';', at);
    const letter = end < 0 || end - at > 12 ? undefined : decodeEntity(raw.slice(at + 1, end));
    if (letter === undefined) return undefined;
    decoded += raw.slice(done, at) + letter;
    done = end + 1;
  }
  return decoded + raw.slice(done);
}

function decodeEntity(entity: string): string | undefined {
  const reference = /^#(?:(\d+)|x([0-9A-Fa-f]+))$/.exec(entity);
  if (!reference) return NAMED.get(entity);
  const [, decimal, hexadecimal = ''] = reference;
  const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : undefined;
}

/** Decodes `_x000D_`: how Excel stores control characters (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** An XML Schema boolean, as attributes of workbooks hold it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
