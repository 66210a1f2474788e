/** A small zip writer for tests, able to write what no honest writer would. */
import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Written uncompressed. */
  readonly stored?: boolean;
  /** General purpose flags; bit 0 says encrypted. */
  readonly flags?: number;
  readonly method?: number;
  /** Claims that replace the true values. */
  readonly size?: number;
  readonly crc?: number;
  /** Sizes and checksum follow the data; the local header has zeros. */
  readonly dataDescriptor?: boolean;
  /** Sizes and offset stand in the Zip64 extra field. */
  readonly zip64?: boolean;
}

export interface ZipOptions {
  /** Bytes before the first header, as self-extracting archives have. */
  readonly prefix?: Uint8Array;
  readonly comment?: string;
  /** Number of entries that the end record claims. */
  readonly entries?: number;
  readonly zip64?: boolean;
}

interface Written {
  readonly local: Buffer;
  readonly central: (offset: number) => Buffer;
}

/** A zip file of these parts, in order. */
export function buildZip(parts: readonly ZipPart[], options: ZipOptions = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const written = writePart(part);
    locals.push(written.local);
    centrals.push(written.central(offset));
    offset += written.local.length;
  }
  const central = Buffer.concat(centrals);
  const count = options.entries ?? parts.length;
  const end = options.zip64
    ? end64(count, central.length, offset)
    : endRecord(count, central.length, offset, options.comment ?? '');
  return Buffer.concat([options.prefix ?? Buffer.alloc(0), ...locals, central, end]);
}

function writePart(part: ZipPart): Written {
  const content = bytesOf(part.content);
  const data = part.stored ? content : deflateRawSync(content);
  const method = part.method ?? (part.stored ? 0 : 8);
  const flags = (part.flags ?? 0) | (part.dataDescriptor ? 8 : 0) | 0x800;
  const crc = part.crc ?? checksum(content);
  const size = part.size ?? content.length;
  const name = Buffer.from(part.name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(method, 8);
  if (!part.dataDescriptor) {
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
  }
  local.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(part.dataDescriptor ? 16 : 0);
  if (part.dataDescriptor) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(data.length, 8);
    descriptor.writeUInt32LE(size, 12);
  }
  return {
    local: Buffer.concat([local, name, data, descriptor]),
    central: (offset) => {
      const extra = part.zip64 ? extra64(size, data.length, offset) : Buffer.alloc(0);
      const central = Buffer.alloc(46);
      central.writeUInt32LE(0x02014b50, 0);
      central.writeUInt16LE(flags, 8);
      central.writeUInt16LE(method, 10);
      central.writeUInt32LE(crc, 16);
      central.writeUInt32LE(part.zip64 ? 0xffffffff : data.length, 20);
      central.writeUInt32LE(part.zip64 ? 0xffffffff : size, 24);
      central.writeUInt16LE(name.length, 28);
      central.writeUInt16LE(extra.length, 30);
      central.writeUInt32LE(part.zip64 ? 0xffffffff : offset, 42);
      return Buffer.concat([central, name, extra]);
    },
  };
}

function extra64(size: number, compressed: number, offset: number): Buffer {
  const extra = Buffer.alloc(4 + 6 + 28);
  // A foreign field first: the reader must step over it.
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(6, 2);
  extra.writeUInt16LE(1, 10);
  extra.writeUInt16LE(24, 12);
  extra.writeBigUInt64LE(BigInt(size), 14);
  extra.writeBigUInt64LE(BigInt(compressed), 22);
  extra.writeBigUInt64LE(BigInt(offset), 30);
  return extra;
}

function endRecord(entries: number, size: number, offset: number, comment: string): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment)]);
}

function end64(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator, endRecord(0xffff, 0xffffffff, 0xffffffff, '')]);
}

function bytesOf(content: string | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
}

/** Plain bit-by-bit CRC-32, so that the reader's table is checked against something else. */
function checksum(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
