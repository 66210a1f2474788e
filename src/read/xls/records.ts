/** The records of an .xls workbook stream (BIFF): type, length, content, one after the other. */
import { damaged, truncated } from '../../package/failure.js';

export interface BiffRecord {
  readonly type: number;
  /** Offset of the record in the stream. */
  readonly at: number;
  /** The content. */
  readonly data: DataView;
}

export const BIFF = {
  formula: 0x06,
  end: 0x0a,
  filePass: 0x2f,
  font: 0x31,
  columns: 0x7d,
  sheet: 0x85,
  multipleNumbers: 0xbd,
  format: 0xe0,
  row: 0x208,
} as const;

/** Every begin of a substream, by generation. */
const BEGINS: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);

export function isBegin(type: number): boolean {
  return BEGINS.has(type);
}

/** Cells with row, column and style in their first six bytes; several columns in `multipleNumbers`. */
export const CELL_RECORDS: ReadonlySet<number> = new Set([
  0x06, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, 0x00fd, 0x0206, 0x0406,
]);

export const FORMULA_RECORDS: ReadonlySet<number> = new Set([0x06, 0x0206, 0x0406]);

/**
 * The records of one substream, from its begin to its end, both included. Throws `truncated` when
 * the stream stops before the end, `damaged` when no substream begins there.
 */
export function* substream(stream: Uint8Array, from: number): Iterable<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  let depth = 0;
  do {
    if (at + 4 > view.byteLength) throw truncated('Workbook');
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) throw truncated('Workbook');
    if (at === from && !isBegin(type)) throw damaged('Workbook');
    yield { type, at, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    // Charts lie inside sheets as substreams of their own.
    if (isBegin(type)) depth += 1;
    else if (type === BIFF.end) depth -= 1;
    at += 4 + length;
  } while (depth > 0);
}
