/** Writing zip files. Dates are fixed: the same parts give the same bytes. */
import type { Deflate } from '../model/grid.js';
import { crc32 } from './crc32.js';
import { DEFLATED, type PackedPart, STORED } from './zip-archive.js';

/** 1 January 1980, the first day that zip knows. */
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x800;
const VERSION = 20;
const LOCAL_SIZE = 30;

/** A part ready to be written; deflated where the platform can and where it saves anything. */
export function packPart(name: string, content: Uint8Array, deflate?: Deflate): PackedPart {
  const part = { name, crc: crc32(content), size: content.length };
  const deflated = deflate?.(content);
  return deflated !== undefined && deflated.length < content.length
    ? { ...part, method: DEFLATED, data: deflated }
    : { ...part, method: STORED, data: content };
}

type Field = readonly [value: number, bytes: 2 | 4];

function record(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Packs parts in the order given. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { name: path, method, crc, size, data } of parts) {
    const name = encoder.encode(path);
    const shared: readonly Field[] = [
      [VERSION, 2],
      [UTF8_NAMES, 2],
      [method, 2],
      [0, 2],
      [DOS_DATE, 2],
      [crc, 4],
      [data.length, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    ];
    locals.push(record([0x04034b50, 4], ...shared), name, data);
    // No comment, first disk, no attributes.
    const rest: readonly Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    centrals.push(record([0x02014b50, 4], [VERSION, 2], ...shared, ...rest), name);
    offset += LOCAL_SIZE + name.length + data.length;
  }
  const central = joined(centrals);
  const end = record(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return joined([...locals, central, end]);
}
