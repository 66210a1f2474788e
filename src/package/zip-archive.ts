/** Parts of a zip file, inflated only when asked for and only within limits. */
import type { Inflate } from '../model/grid.js';
import { crc32 } from './crc32.js';
import { damaged, encrypted, exceeded } from './failure.js';
import { type Limits, RATIO_FREE_BYTES } from './limits.js';
import { readDirectory, type ZipEntry } from './zip-directory.js';

export interface ZipArchive {
  /** Names of all entries, in directory order. */
  readonly names: readonly string[];
  /** Names are compared without regard to case, as the packaging standard asks. */
  has(name: string): boolean;
  /** Bytes of a part, or undefined when there is none. Throws `damaged`, `encrypted`, `limit`. */
  read(name: string): Uint8Array | undefined;
  /** All parts as they lie in the file, not inflated. Throws `damaged`, `encrypted`. */
  packed(): readonly PackedPart[];
}

/** A part as a zip file holds it: to be written again without a change. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes after inflating. */
  readonly size: number;
  readonly data: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
export const STORED = 0;
export const DEFLATED = 8;

/** Opens the archive by its central directory. Of two entries of one name the first counts. */
export function openZip(bytes: Uint8Array, inflate: Inflate, limits: Limits): ZipArchive {
  const entries = readDirectory(bytes, limits);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, entry);
  }
  let total = 0;
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return undefined;
      checkSize(entry, limits);
      total += entry.size;
      if (total > limits.totalBytes) throw exceeded('totalBytes');
      return extract(bytes, entry, inflate);
    },
    packed: () => [...byName.values()].map((entry) => packedPart(bytes, entry)),
  };
}

function packedPart(bytes: Uint8Array, entry: ZipEntry): PackedPart {
  if (entry.encrypted) throw encrypted('zip');
  const { name, method, crc, size } = entry;
  return { name, method, crc, size, data: compressedBytes(bytes, entry) };
}

function checkSize(entry: ZipEntry, limits: Limits): void {
  if (entry.size > limits.partBytes) throw exceeded('partBytes');
  const tooDense = entry.size > entry.compressedSize * limits.compressionRatio;
  if (tooDense && entry.size > RATIO_FREE_BYTES) throw exceeded('compressionRatio');
}

function extract(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  if (entry.encrypted) throw encrypted('zip');
  const content = unpack(compressedBytes(bytes, entry), entry, inflate);
  // Some writers leave the checksum out; nothing can be told from a zero.
  const sound = content.length === entry.size && (entry.crc === 0 || crc32(content) === entry.crc);
  if (!sound) throw damaged(entry.name);
  return content;
}

function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw damaged(entry.name);
  }
  const variable = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_SIZE + variable;
  if (start + entry.compressedSize > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

function unpack(compressed: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  if (entry.method === STORED) return compressed;
  if (entry.method !== DEFLATED) throw damaged(entry.name);
  try {
    return inflate(compressed, entry.size, entry.size);
  } catch {
    throw damaged(entry.name);
  }
}
