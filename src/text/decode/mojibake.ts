/** Unicode and cp1258 text that was read with a wrong code page, read again with the right one. */
import { type CodePage, fromBytes, toBytes } from './code-pages.js';

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A first byte of UTF-8 as a page shows it, and what can only be a further byte behind it. */
const LEAD = /[ÃĂÄÅÆáÂâ][^\p{ASCII}À-ÿ]|[ÃĂ](?: |$)/mu;
/** "à" is C3 A0: its no-break space is often replaced by an ordinary one, or trimmed. */
const BARE_LEAD = /([ÃĂ])(?: |$)/gm;

/** UTF-8 that was read with a code page; undefined when the text is no such thing. */
export function decodeUtf8(text: string, page: CodePage): string | undefined {
  if (!LEAD.test(text)) return undefined;
  const bytes = toBytes(text.replace(BARE_LEAD, '$1\u00A0'), page);
  if (bytes === undefined) return undefined;
  try {
    return UTF_8.decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** cp1258 that was read as cp1252; undefined when the text has characters that cp1252 has not. */
export function decodeCp1258(text: string): string | undefined {
  const bytes = toBytes(text, 'windows-1252');
  return bytes && fromBytes(bytes, 'windows-1258').normalize('NFC');
}
