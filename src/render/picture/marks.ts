/** Marks by which de06 knows its own pictures; programs that change one write heads of their own. */
import { crc32 } from '../../package/crc32.js';

/** The first lines of an SVG. */
export const SVG_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- de06 -->\n';

/** Behind the signature and the first part of a PNG, IHDR, which has a fixed length. */
const SECOND_PART = 33;
/** Type and content of a part that names the writing program. */
const SOFTWARE = new TextEncoder().encode('tEXtSoftware\0de06');
const TYPE_LENGTH = 4;

function softwarePart(): Uint8Array {
  const part = new Uint8Array(SOFTWARE.length + 8);
  const view = new DataView(part.buffer);
  view.setUint32(0, SOFTWARE.length - TYPE_LENGTH);
  part.set(SOFTWARE, 4);
  view.setUint32(part.length - 4, crc32(SOFTWARE));
  return part;
}

/** The PNG with the name of its writing program. */
export function markedPng(bytes: Uint8Array): Uint8Array {
  const own = softwarePart();
  const marked = new Uint8Array(bytes.length + own.length);
  marked.set(bytes.subarray(0, SECOND_PART));
  marked.set(own, SECOND_PART);
  marked.set(bytes.subarray(SECOND_PART), SECOND_PART + own.length);
  return marked;
}

/** Whether de06 wrote this PNG, and nobody has saved it since. */
export function isOwnPng(bytes: Uint8Array): boolean {
  return softwarePart().every((byte, at) => bytes[SECOND_PART + at] === byte);
}

/** Whether de06 wrote this SVG, and no drawing program has saved it since. */
export function isOwnSvg(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, SVG_HEAD.length)) === SVG_HEAD;
}
