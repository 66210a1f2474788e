/** Streams of an OLE container, followed through its allocation tables with every link checked. */
import { damaged, truncated } from '../package/failure.js';

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const FAT_IN_HEADER = 109;
const MINI_SECTOR_SIZE = 64;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on mark ends and gaps. */
const LAST_SECTOR = 0xfffffffa;

interface OleEntry {
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** An open container: its streams by name. */
export interface OleContainer {
  /** Bytes of a stream; undefined when there is none. Throws `damaged`, `truncated`. */
  read(name: string): Uint8Array | undefined;
}

/** Opens a container. Throws `damaged` when it leads in circles, `truncated` out of the file. */
export function openOle(bytes: Uint8Array): OleContainer {
  if (bytes.length < HEADER_SIZE) throw truncated('ole');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4_096 : 512;
  const sectors: Sectors = { bytes, view, size: sectorSize, fat: readFat(view, sectorSize) };
  const directory = readChain(sectors, view.getUint32(48, true));
  const entries = readEntries(directory);
  const miniLimit = view.getUint32(56, true);
  return {
    read: (name) => {
      const entry = entries.get(name);
      if (entry?.type !== STREAM) return undefined;
      return entry.size < miniLimit
        ? readMini(sectors, entry, entries)
        : readChain(sectors, entry.start, entry.size);
    },
  };
}

interface Sectors {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly size: number;
  /** For each sector the one behind it. */
  readonly fat: Uint32Array;
}

function readFat(view: DataView, size: number): Uint32Array {
  const perSector = size / 4;
  const most = Math.ceil(view.byteLength / size);
  const tables: number[] = [];
  const take = (at: number): void => {
    const sector = view.getUint32(at, true);
    if (sector < LAST_SECTOR) tables.push(sector);
  };
  for (let index = 0; index < FAT_IN_HEADER; index += 1) take(76 + index * 4);
  let more = view.getUint32(68, true);
  for (let count = 0; more < LAST_SECTOR && count < most; count += 1) {
    const start = (more + 1) * size;
    if (start + size > view.byteLength) throw damaged('ole');
    for (let index = 0; index < perSector - 1; index += 1) take(start + index * 4);
    more = view.getUint32(start + size - 4, true);
  }
  if (tables.length > most) throw damaged('ole');
  const fat = new Uint32Array(tables.length * perSector).fill(0xffffffff);
  for (const [index, table] of tables.entries()) {
    const start = (table + 1) * size;
    // A last sector that the writer did not fill up is no loss by itself.
    const end = Math.min(start + size, view.byteLength - 3);
    for (let at = start; at < end; at += 4) {
      fat[index * perSector + (at - start) / 4] = view.getUint32(at, true);
    }
  }
  return fat;
}

/** The bytes of a chain of sectors, cut to `length`. Throws `truncated` when they end before it. */
function readChain(sectors: Sectors, first: number, length?: number): Uint8Array {
  const { bytes, size, fat } = sectors;
  const parts: Uint8Array[] = [];
  let sector = first;
  let total = 0;
  while (sector < LAST_SECTOR && (length === undefined || total < length)) {
    const start = (sector + 1) * size;
    if (start >= bytes.length) throw truncated('ole');
    // A chain longer than the file runs in circles.
    if (total > bytes.length) throw damaged('ole');
    const part = bytes.subarray(start, Math.min(start + size, bytes.length));
    parts.push(part);
    total += part.length;
    sector = fat[sector] ?? 0xffffffff;
  }
  if (length !== undefined && total < length) throw truncated('ole');
  return joined(parts, length ?? total);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, length - at), at);
    at += part.length;
    if (at >= length) break;
  }
  return whole;
}

function readMini(
  sectors: Sectors,
  { start, size }: OleEntry,
  entries: ReadonlyMap<string, OleEntry>,
): Uint8Array {
  const root = [...entries.values()].find(({ type }) => type === ROOT);
  if (!root) throw damaged('ole');
  const bytes = readChain(sectors, root.start, root.size);
  const table = readChain(sectors, sectors.view.getUint32(60, true));
  const links = new DataView(table.buffer);
  const parts: Uint8Array[] = [];
  let sector = start;
  for (let total = 0; total < size; total += MINI_SECTOR_SIZE) {
    const from = sector * MINI_SECTOR_SIZE;
    if (from >= bytes.length) throw damaged('ole');
    parts.push(bytes.subarray(from, from + MINI_SECTOR_SIZE));
    sector = sector * 4 + 4 <= table.length ? links.getUint32(sector * 4, true) : 0xffffffff;
  }
  return joined(parts, size);
}

function readEntries(directory: Uint8Array): ReadonlyMap<string, OleEntry> {
  const view = new DataView(directory.buffer);
  const entries = new Map<string, OleEntry>();
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const type = view.getUint8(at + 66);
    const name = entryName(view, at);
    if (type === 0 || entries.has(name)) continue;
    entries.set(name, {
      type,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Name of the directory entry at this place. */
export function entryName(view: DataView, at: number): string {
  const units = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  let name = '';
  for (let unit = 0; unit < units; unit += 1) {
    name += String.fromCharCode(view.getUint16(at + unit * 2, true));
  }
  return name;
}
