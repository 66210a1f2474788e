/** OLE containers (old .xls, password-protected workbooks): only their directory is read. */
import { entryName } from './ole-stream.js';

const HEADER_SIZE = 512;
const FAT_IN_HEADER = 109;
const ENTRY_SIZE = 128;
const MAX_DIRECTORY_SECTORS = 1_000;

/**
 * Names of the streams and storages of an OLE container, as far as its directory can be followed;
 * a broken chain ends the list. Bounded by the file and by `MAX_DIRECTORY_SECTORS`.
 */
export function oleNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < HEADER_SIZE) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 20);
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MAX_DIRECTORY_SECTORS; count += 1) {
    const start = sectorStart(sector, sectorSize);
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at + ENTRY_SIZE <= start + sectorSize; at += ENTRY_SIZE) {
      const name = entryName(view, at);
      if (name) names.push(name);
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

function sectorStart(sector: number, sectorSize: number): number {
  return (sector + 1) * sectorSize;
}

/** The sector after `sector` by the allocation table; beyond the file when there is none. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perTable = sectorSize / 4;
  const table = Math.floor(sector / perTable);
  if (table >= FAT_IN_HEADER) return Number.POSITIVE_INFINITY;
  const tableStart = sectorStart(view.getUint32(76 + table * 4, true), sectorSize);
  const at = tableStart + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : Number.POSITIVE_INFINITY;
}
