/** What a file is, told from its first bytes and never from its name. */
import { markedEncoding, unmarkedUtf16 } from '../package/unicode.js';

/**
 * `zip`, `ole` and `text` need a second look; `empty` and `binary` speak for themselves; every
 * other word is a known format that is not read, and is the detail of the failure.
 */
export type FileKind =
  | 'zip'
  | 'ole'
  | 'xls'
  | 'text'
  | 'empty'
  | 'binary'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'gzip'
  | 'lnk'
  | 'url'
  | 'mail'
  | 'rar'
  | '7z'
  | 'rtf'
  | 'html'
  | 'xml-spreadsheet'
  | 'xml';

const SIGNATURES: ReadonlyArray<readonly [FileKind, readonly number[]]> = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Records of a workbook without their container, as simple export programs write them.
  ['xls', [0x09, 0x08, 0x08, 0x00]],
  ['xls', [0x09, 0x08, 0x10, 0x00]],
  ['xls', [0x09, 0x04, 0x06, 0x00]],
  ['xls', [0x09, 0x02, 0x06, 0x00]],
  ['xls', [0x09, 0x00, 0x04, 0x00]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['lnk', [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const HEAD_BYTES = 8_192;
/** Control characters in a thousand that a text may hold. */
const CONTROLS_PER_THOUSAND = 5;

/** The kind of a file by its content. Never throws. */
export function sniff(bytes: Uint8Array): FileKind {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  }
  const media = mediaKind(bytes);
  if (media) return media;
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  const head = new TextDecoder(encoding ?? 'utf-8').decode(bytes.subarray(0, HEAD_BYTES));
  if (isBlank(bytes, head)) return 'empty';
  if (hasControls(head)) return 'binary';
  return kindOfText(head.trimStart());
}

/** Formats that are known by letters further inside than at the first byte. */
function mediaKind(bytes: Uint8Array): FileKind | undefined {
  const letters = String.fromCharCode(...bytes.subarray(0, 12));
  if (/^RIFF[\s\S]{4}WEBP/.test(letters)) return 'webp';
  if (/^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1|avif)/.test(letters)) return 'heic';
  // Two letters alone may begin a text; the reserved bytes of a bitmap are nought.
  if (/^BM[\s\S]{4}\0{4}/.test(letters)) return 'bmp';
  return undefined;
}

function isBlank(bytes: Uint8Array, head: string): boolean {
  if (head.trim() !== '') return false;
  if (bytes.length <= HEAD_BYTES) return true;
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes).trim() === '';
}

function hasControls(head: string): boolean {
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 32 && code !== 26)) controls += 1;
  }
  return controls * 1_000 > head.length * CONTROLS_PER_THOUSAND;
}

function kindOfText(head: string): FileKind {
  const bare = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(bare)) {
    return 'html';
  }
  if (/^\[InternetShortcut\]/i.test(bare)) return 'url';
  if (/^MIME-Version:/i.test(bare)) return 'html';
  if (/^(?:Received|Return-Path|Delivered-To|X-[A-Za-z-]+):\s/.test(bare)) return 'mail';
  if (!/^<(?:\?xml|[a-z]+:?Workbook)\b/i.test(bare)) return 'text';
  const isSpreadsheet = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/;
  return isSpreadsheet.test(head) ? 'xml-spreadsheet' : 'xml';
}
