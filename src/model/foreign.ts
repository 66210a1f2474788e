/** Workbooks that a foreign library reads for us, as plain data that crosses from one thread to another. */
import type { Range } from './address.js';

/** A cell that holds something; row and column from 1. */
export interface ForeignCell {
  readonly row: number;
  readonly column: number;
  /** Errors as text, `#N/A`. */
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** Number format code, `dd/mm/yyyy`. */
  readonly format?: string;
}

export interface ForeignSheet {
  readonly name: string;
  readonly cells: readonly ForeignCell[];
  readonly merges: readonly Range[];
}

export interface ForeignWorkbook {
  readonly date1904: boolean;
  readonly sheets: readonly ForeignSheet[];
}

/** What the library may cost before it is stopped. */
export interface ForeignBounds {
  readonly seconds: number;
  readonly megabytes: number;
  /** Cells of all sheets together. */
  readonly cells: number;
}

export type ForeignResult =
  | { readonly kind: 'read'; readonly workbook: ForeignWorkbook }
  /** The library gave up on the content. */
  | { readonly kind: 'broken' }
  /** The library was stopped. */
  | { readonly kind: 'stopped'; readonly at: keyof ForeignBounds };

/**
 * Reads the records of an .xls workbook (its `Workbook` stream). Never throws for what the bytes
 * hold. The platform runs it where it can be stopped.
 */
export type ReadForeign = (records: Uint8Array, bounds: ForeignBounds) => Promise<ForeignResult>;
