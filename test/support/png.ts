/** The pixels of a PNG as resvg writes it: 8 bits, red, green, blue and alpha, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly bytes: Uint8Array;
}

const CHANNELS = 4;

function parts(png: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const own = png.subarray(at + 8, at + 8 + length);
    found.set(type, Buffer.concat([found.get(type) ?? Buffer.alloc(0), own]));
    at += length + 12;
  }
  return found;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

const FILTERS = [
  () => 0,
  (left: number) => left,
  (_: number, above: number) => above,
  (left: number, above: number) => (left + above) >> 1,
  paeth,
] as const;

export function readPng(bytes: Uint8Array): Pixels {
  const png = parts(Buffer.from(bytes));
  const head = png.get('IHDR') ?? Buffer.alloc(8);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const packed = inflateSync(png.get('IDAT') ?? Buffer.alloc(0));
  const row = width * CHANNELS;
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const predict = FILTERS[packed[y * (row + 1)] ?? 0] ?? FILTERS[0];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < CHANNELS ? 0 : (out[at - CHANNELS] ?? 0);
      const above = y === 0 ? 0 : (out[at - row] ?? 0);
      const corner = x < CHANNELS || y === 0 ? 0 : (out[at - row - CHANNELS] ?? 0);
      out[at] = (packed[y * (row + 1) + 1 + x] ?? 0) + predict(left, above, corner);
    }
  }
  return { width, height, bytes: out };
}

/** How many pixels are darker than grey. */
export function inkOf({ bytes }: Pixels): number {
  let ink = 0;
  for (let at = 0; at < bytes.length; at += CHANNELS) if ((bytes[at] ?? 255) < 128) ink += 1;
  return ink;
}
