/** Text that a document or a picture can hold: what XML 1.0 or a reader's eye cannot take is removed. */
import { withoutUnprintable } from '../text/printable.js';

/** Bidi controls, zero-width characters and the byte order mark change how a line reads, not what it says. */
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text without characters that would damage the document; line breaks are kept as `\n`. */
export function printable(text: string): string {
  return withoutUnprintable(text, '').replace(INVISIBLE, '').normalize('NFC');
}

/** The same value with every string in it made printable. */
export function printableDeep<T>(value: T): T {
  const revive = (_key: string, item: unknown) =>
    typeof item === 'string' ? printable(item) : item;
  return JSON.parse(JSON.stringify(value), revive) as T;
}
