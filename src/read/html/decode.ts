/** Bytes of a page → text; of a "single file web page" (MHTML) all its pages. */
import { decodeText } from '../encoding.js';

export interface Page {
  readonly text: string;
  /** The encoding that was concluded from the content alone. */
  readonly assumed?: string;
}

const HEAD_BYTES = 4_096;
const MAX_PARTS = 1_000;

/** The pages of the file in order. Throws `damaged` when bytes do not decode. */
export function decodePage(bytes: Uint8Array): readonly Page[] {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (!/^\s*MIME-Version:/i.test(head)) return [decodeHtml(bytes)];
  const parts = mimeParts(latin1(bytes));
  return parts.length > 0 ? parts.map(decodeHtml) : [decodeHtml(bytes)];
}

function decodeHtml(bytes: Uint8Array): Page {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const isUnicode = declared === undefined || /^utf-?(?:8|16)/.test(declared);
  const isMarked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (isUnicode || isMarked) return decodeText(bytes);
  // Pages that declare a Western encoding out of habit are often UTF-8.
  const plain = decodeText(bytes);
  if (plain.assumed === undefined) return plain;
  try {
    return { text: new TextDecoder(declared).decode(bytes).normalize('NFC') };
  } catch {
    return plain;
  }
}

/** Every byte as one letter: for looking at headers, and for undoing it again. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The HTML parts of a MIME message, their transfer encoding undone. */
function mimeParts(message: string): readonly Uint8Array[] {
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(message.slice(0, HEAD_BYTES))?.[1];
  const parts = boundary === undefined ? [message] : message.split(`--${boundary}`);
  return parts.slice(0, MAX_PARTS).flatMap((part) => {
    const gap = /\r?\n\r?\n/.exec(part);
    if (!gap) return [];
    const header = part.slice(0, gap.index);
    const body = part.slice(gap.index + gap[0].length);
    if (!/content-type:\s*text\/html/i.test(header)) return [];
    if (/quoted-printable/i.test(header)) return [bytesOf(unquoted(body))];
    if (/encoding:\s*base64/i.test(header)) return [bytesOf(unbased(body))];
    return [bytesOf(body)];
  });
}

function unquoted(body: string): string {
  return body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
}

function unbased(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ''));
  } catch {
    return '';
  }
}
