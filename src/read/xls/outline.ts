/**
 * What the records of an .xls say beside the values: whether it is locked, which sheets there are,
 * what is hidden, which cells are formulas, fonts. Going through them also shows whether any is missing.
 */
import { encrypted, exceeded } from '../../package/failure.js';
import type { Font } from '../styles.js';
import {
  BIFF,
  type BiffRecord,
  CELL_RECORDS,
  FORMULA_RECORDS,
  isBegin,
  substream,
} from './records.js';

export interface OutlineCell {
  readonly font: Font | undefined;
  readonly isFormula: boolean;
}

export interface OutlineSheet {
  readonly hidden: boolean;
  /** A worksheet; charts, macro sheets and modules hold no table. */
  readonly hasCells: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: ReadonlyArray<readonly [from: number, to: number]>;
  cellAt(row: number, column: number): OutlineCell | undefined;
}

export interface Outline {
  /** In the order of the directory; undefined for generations before Excel 5, which have none. */
  readonly sheets?: readonly OutlineSheet[];
  readonly hasMacros: boolean;
}

const GENERATION_5 = 0x0500;
const GENERATION_8 = 0x0600;
const BOLD_WEIGHT = 600;
/** Font number 4 does not exist; what is numbered behind it lies one place earlier. */
const MISSING_FONT = 4;
const VERY_WIDE = 0x4000;

interface SheetEntry {
  readonly at: number;
  readonly hidden: boolean;
  readonly type: number;
}

/** Goes through all records once. Throws `damaged` when some are missing, `encrypted`, `limit`. */
export function readOutline(stream: Uint8Array, mostCells: number): Outline {
  const fonts: Font[] = [];
  const styles: number[] = [];
  const entries: SheetEntry[] = [];
  let generation = 0;
  for (const { type, at, data } of substream(stream, 0)) {
    if (type === BIFF.filePass) throw encrypted('xls');
    if (at === 0) generation = data.byteLength >= 2 ? data.getUint16(0, true) : 0;
    else if (type === BIFF.font) fonts.push(fontOf(data, generation));
    else if (type === BIFF.format && data.byteLength >= 2) styles.push(data.getUint16(0, true));
    else if (type === BIFF.sheet && data.byteLength >= 6) entries.push(sheetEntry(data));
  }
  const hasMacros = entries.some(({ type }) => type === 1 || type === 6);
  if (generation !== GENERATION_5 && generation !== GENERATION_8) return { hasMacros };
  const fontOfStyle = styles.map((font) => fonts[font > MISSING_FONT ? font - 1 : font]);
  const ordered = entries.toSorted((a, b) => a.at - b.at);
  let cells = 0;
  const keep = (): void => {
    cells += 1;
    if (cells > mostCells) throw exceeded('cells');
  };
  const sheets = ordered.map((entry) => outlineSheet(stream, entry, fontOfStyle, keep));
  return { hasMacros, sheets };
}

function sheetEntry(data: DataView): SheetEntry {
  return {
    at: data.getUint32(0, true),
    hidden: (data.getUint8(4) & 3) !== 0,
    type: data.getUint8(5),
  };
}

function fontOf(data: DataView, generation: number): Font {
  if (data.byteLength < 16) return { bold: false };
  const bold = data.getUint16(6, true) >= BOLD_WEIGHT;
  const isNew = generation === GENERATION_8;
  const isWide = isNew && (data.getUint8(15) & 1) === 1;
  const from = isNew ? 16 : 15;
  const length = Math.min(
    data.getUint8(14),
    Math.floor((data.byteLength - from) / (isWide ? 2 : 1)),
  );
  let name = '';
  for (let index = 0; index < length; index += 1) {
    const code = isWide ? data.getUint16(from + index * 2, true) : data.getUint8(from + index);
    name += String.fromCharCode(code);
  }
  return name === '' ? { bold } : { bold, name };
}

function outlineSheet(
  stream: Uint8Array,
  { at, hidden, type }: SheetEntry,
  fontOfStyle: readonly (Font | undefined)[],
  keep: () => void,
): OutlineSheet {
  const cells = new Map<number, OutlineCell>();
  const hiddenRows: number[] = [];
  const hiddenColumns: Array<readonly [number, number]> = [];
  const put = (row: number, column: number, style: number, isFormula: boolean): void => {
    keep();
    cells.set(row * VERY_WIDE + column, { font: fontOfStyle[style], isFormula });
  };
  for (const record of substream(stream, at)) {
    const { data } = record;
    if (isBegin(record.type)) continue;
    if (isHiddenRow(record)) hiddenRows.push(data.getUint16(0, true) + 1);
    else if (record.type === BIFF.columns && data.byteLength >= 10) {
      const isHidden = (data.getUint16(8, true) & 1) === 1;
      if (isHidden) hiddenColumns.push([data.getUint16(0, true) + 1, data.getUint16(2, true) + 1]);
    } else if (record.type === BIFF.multipleNumbers) {
      for (let offset = 4; offset + 8 <= data.byteLength; offset += 6) {
        const column = data.getUint16(2, true) + (offset - 4) / 6 + 1;
        put(data.getUint16(0, true) + 1, column, data.getUint16(offset, true), false);
      }
    } else if (CELL_RECORDS.has(record.type) && data.byteLength >= 6) {
      const [row, column] = [data.getUint16(0, true) + 1, data.getUint16(2, true) + 1];
      put(row, column, data.getUint16(4, true), FORMULA_RECORDS.has(record.type));
    }
  }
  return {
    hidden,
    hasCells: type === 0,
    hiddenRows,
    hiddenColumns,
    cellAt: (row, column) => cells.get(row * VERY_WIDE + column),
  };
}

function isHiddenRow({ type, data }: BiffRecord): boolean {
  return type === BIFF.row && data.byteLength >= 14 && (data.getUint16(12, true) & 0x20) !== 0;
}
