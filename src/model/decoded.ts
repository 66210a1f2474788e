/** What became of cells whose text was not Unicode. */
import type { LegacyEncoding } from '../text/decode/decode.js';

/** A cell that was decoded; everything after binding sees `after` only. */
export interface DecodedCell {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** As the file has it. */
  readonly before: string;
  readonly after: string;
  readonly encoding: LegacyEncoding;
}

/** A cell with "?" in place of letters. */
export interface LostCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}
