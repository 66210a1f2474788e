/** The central directory of a zip file: what it says it holds, with every claim checked. */
import { damaged, exceeded, truncated } from './failure.js';
import type { Limits } from './limits.js';

export interface ZipEntry {
  /** With `/`, without a leading one. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_SIZE = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_SIZE = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** Names that are no UTF-8 are no parts of a workbook; any text will do for them. */
const NAMES = new TextDecoder();

interface Directory {
  readonly start: number;
  readonly entries: number;
  /** Bytes that were put before the archive; every offset is short by them. */
  readonly shift: number;
}

/** All entries in directory order. Throws `damaged` or `limit`. */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locateDirectory(view);
  if (directory.entries > limits.zipEntries) throw exceeded('zipEntries');
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.entries; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw damaged('zip');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged('zip');
    entries.push(readEntry(view, at, nameLength, extraLength, directory.shift));
    at = next;
  }
  return entries;
}

function readEntry(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, nameLength);
  const extraStart = at + ENTRY_SIZE + nameLength;
  const wide = wideFields(view, extraStart, extraStart + extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64 ? wide() : value;
  };
  // Zip64 values stand in the order size, compressed size, offset, each only when it is needed.
  const size = field(24);
  const compressedSize = field(20);
  const offset = field(42) + shift;
  return {
    name: NAMES.decode(nameBytes).replaceAll('\\', '/').replace(/^\/+/, ''),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

/** A function that gives the 64-bit values of the extra field 0001, one after the other. */
function wideFields(view: DataView, start: number, end: number): () => number {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const stop = at + 4 <= end ? Math.min(end, at + 4 + view.getUint16(at + 2, true)) : at;
  at += 4;
  return () => {
    if (at + 8 > stop) throw damaged('zip');
    const value = Number(view.getBigUint64(at, true));
    at += 8;
    return value;
  };
}

function locateDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (entries === 0xffff || size === IN_ZIP64 || start === IN_ZIP64) {
    const wide = locateDirectory64(view, end);
    if (wide) return wide;
  }
  return place(entries, size, start, end);
}

function locateDirectory64(view: DataView, end: number): Directory | undefined {
  const locator = end - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return undefined;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + END64_SIZE > view.byteLength || view.getUint32(end64, true) !== END64_SIGNATURE) {
    throw damaged('zip');
  }
  const entries = Number(view.getBigUint64(end64 + 32, true));
  const size = Number(view.getBigUint64(end64 + 40, true));
  return place(entries, size, Number(view.getBigUint64(end64 + 48, true)), end64);
}

/** The directory ends where its end record begins; a gap means bytes before the archive. */
function place(entries: number, size: number, declared: number, end: number): Directory {
  const start = end - size;
  if (start < 0 || start < declared) throw damaged('zip');
  return { start, entries, shift: start - declared };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  // The directory stands at the end: without it the rest did not arrive.
  throw truncated('zip');
}
