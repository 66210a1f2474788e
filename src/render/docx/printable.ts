/** Text that a Word part can hold: what XML 1.0 or a reader's eye cannot take is removed. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
/** Bidi controls, zero-width characters and the byte order mark change how a line reads, not what it says. */
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const UNPAIRED = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without characters that would damage the document; line breaks are kept as `\n`. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(INVISIBLE, '')
    .replace(UNPAIRED, '')
    .normalize('NFC');
}

/** The same value with every string in it made printable. */
export function printableDeep<T>(value: T): T {
  const revive = (_key: string, item: unknown) =>
    typeof item === 'string' ? printable(item) : item;
  return JSON.parse(JSON.stringify(value), revive) as T;
}
