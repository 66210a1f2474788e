/** Bounds on what one file may cost. A file that asks for more is refused, never cut. */
import { MAX_COLUMN } from '../model/address.js';

/** Every bound by name; a failure of kind `limit` carries the name as its detail. */
export interface Limits {
  /** Bytes of the file as it lies on disk. */
  readonly fileBytes: number;
  /** Bytes of a text file, which costs many times its size while it is split. */
  readonly textBytes: number;
  /** Entries in the directory of a zip. */
  readonly zipEntries: number;
  /** Bytes of one part of a workbook after inflating. */
  readonly partBytes: number;
  /** Bytes of all parts that were read of one workbook, after inflating. */
  readonly totalBytes: number;
  /** Inflated size over compressed size; asked only of parts above one mebibyte. */
  readonly compressionRatio: number;
  /** Nested XML elements. */
  readonly xmlDepth: number;
  readonly sheets: number;
  /** Rows of a sheet that hold something. */
  readonly rows: number;
  /** The rightmost column that holds something. */
  readonly columns: number;
  /** Cells of all sheets that hold something. */
  readonly cells: number;
  /** Merged ranges of a sheet. */
  readonly merges: number;
  /** Entries of the shared string table. */
  readonly sharedStrings: number;
  /** UTF-16 units of one cell's text (Excel itself stops at 32,767). */
  readonly stringLength: number;
  /** Seconds that the reader of .xls may take for one file before it is stopped. */
  readonly readSeconds: number;
  /** Mebibytes that the reader of .xls may take before it is stopped. */
  readonly readMegabytes: number;
}

const MEBIBYTE = 1_048_576;

/** Generous for any form an office sends, small enough for an old PC. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MEBIBYTE,
  textBytes: 16 * MEBIBYTE,
  zipEntries: 10_000,
  partBytes: 128 * MEBIBYTE,
  totalBytes: 256 * MEBIBYTE,
  compressionRatio: 200,
  xmlDepth: 256,
  sheets: 256,
  rows: 200_000,
  columns: MAX_COLUMN,
  cells: 2_000_000,
  merges: 100_000,
  sharedStrings: 2_000_000,
  stringLength: 131_072,
  readSeconds: 30,
  readMegabytes: 512,
};

/** Below this size a high compression ratio is harmless. */
export const RATIO_FREE_BYTES = MEBIBYTE;
