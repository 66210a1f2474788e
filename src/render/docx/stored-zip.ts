/** A zip file without compression and with a fixed date: the same parts give the same bytes. */

/** 1 January 1980, the first day that zip knows. */
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x800;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** Little-endian numbers: each pair is [value, bytes]. */
function record(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
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
export function storedZip(parts: readonly (readonly [path: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of parts) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const shared: readonly (readonly [number, 2 | 4])[] = [
      [20, 2],
      [UTF8_NAMES, 2],
      [0, 2],
      [0, 2],
      [DOS_DATE, 2],
      [crc32(data), 4],
      [data.length, 4],
      [data.length, 4],
      [name.length, 2],
      [0, 2],
    ];
    locals.push(record([0x04034b50, 4], ...shared), name, data);
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ] as const;
    centrals.push(record([0x02014b50, 4], [20, 2], ...shared, ...rest), name);
    offset += 30 + name.length + data.length;
  }
  const central = joined(centrals);
  const counts = [
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
  ] as const;
  const end = record([0x06054b50, 4], ...counts, [central.length, 4], [offset, 4], [0, 2]);
  return joined([...locals, central, end]);
}
