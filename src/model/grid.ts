/** The neutral form of any file that holds tables: sheets of cells that know their place. */
import type { Range } from './address.js';

/** A calendar day, `2024-03-25`; compares as text. */
export type IsoDate = string;

export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** A cell that holds something. Empty cells are absent from their row. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /**
   * What a reader of the sheet sees, as exactly as is needed to quote it: text unchanged (not
   * trimmed, not normalised), numbers with a decimal point, dates as d/m/yyyy, TRUE, #N/A.
   */
  readonly text: string;
  /** Kind number: the value as stored. */
  readonly number?: number;
  /** Kind number: the number format shows a percentage. */
  readonly percent?: boolean;
  /** Kind date. */
  readonly date?: IsoDate;
  /** `uncached`: a formula whose result the file does not hold; text is then empty. */
  readonly formula?: 'cached' | 'uncached';
  readonly bold?: boolean;
  /** Font name, a hint for legacy encodings. */
  readonly font?: string;
}

export interface GridRow {
  readonly number: number;
  readonly hidden: boolean;
  /** Ordered by column. */
  readonly cells: readonly GridCell[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold at least one cell, ordered by number. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly number[];
}

export type GridFormat = 'xlsx' | 'csv' | 'xls' | 'ods' | 'html' | 'xml';

/** What the document says of itself. */
export interface DocumentProperties {
  readonly creator?: string;
  readonly description?: string;
  /** Last saved, ISO 8601. */
  readonly modified?: string;
}

export interface Grid {
  readonly format: GridFormat;
  readonly sheets: readonly Sheet[];
  readonly properties: DocumentProperties;
  /** What was assumed while reading and must be told: encoding, macros left alone … */
  readonly notes: readonly ReadNote[];
}

/** A remark about a file that could be read. */
export interface ReadNote {
  readonly kind: 'encoding-assumed' | 'macros-ignored' | 'formula-uncached';
  readonly sheet?: string;
  readonly cell?: string;
  readonly detail?: string;
}

/** Why a file could not be read. */
export interface ReadFailure {
  readonly kind:
    | 'empty'
    | 'damaged'
    | 'truncated'
    | 'encrypted'
    | 'unsupported'
    | 'limit'
    | 'letters-lost'
    /** The system did not hand the file over. */
    | 'unopened';
  /** What was found instead, for the message: `PNG`, `xls`, `Word` …, the limit that was hit, the system's reason. */
  readonly detail: string;
  readonly sheet?: string;
  readonly cell?: string;
}

export type ReadResult =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly failure: ReadFailure };

/**
 * What reading needs of the platform, so that the core runs outside Node too: raw DEFLATE.
 * Throws when the data is damaged or the result would exceed `limit` bytes.
 */
export type Inflate = (compressed: Uint8Array, expected: number, limit: number) => Uint8Array;

/** The way back: raw DEFLATE. Where a platform has none, parts are stored as they are. */
export type Deflate = (content: Uint8Array) => Uint8Array;
