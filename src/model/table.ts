/** A sheet bound to a form: known columns, rows by kind, every cell with its place. */
import type { Place } from './address.js';
import type { GridCell } from './grid.js';

export interface TableCell {
  readonly at: Place;
  /** NFC, outer and doubled spaces removed, line breaks kept. Never empty. */
  readonly text: string;
  readonly cell: GridCell;
}

/** How a column was recognised. */
export type ColumnMatch = 'title' | 'alias' | 'contained' | 'content';

export interface TableColumn {
  readonly key: string;
  /** Title in the form. */
  readonly title: string;
  /** Label in the file (two header rows joined by " / "). */
  readonly label: string;
  /** Column number from 1. */
  readonly column: number;
  readonly at: Place;
  readonly match: ColumnMatch;
}

/** One of several columns that carry a tick each for the status. */
export interface TickColumn {
  readonly column: number;
  readonly label: string;
  readonly at: Place;
}

/** A fault of the header that binding met and a rule reports. */
export type HeaderProblem =
  | {
      readonly kind: 'missing';
      readonly key: string;
      readonly title: string;
      readonly essential: boolean;
    }
  | {
      readonly kind: 'duplicate';
      readonly key: string;
      readonly title: string;
      readonly labels: readonly string[];
      readonly places: readonly Place[];
    }
  /** A label with two readings ("Tiến độ"): `taken` was chosen by what the cells hold. */
  | {
      readonly kind: 'ambiguous';
      readonly label: string;
      readonly at: Place;
      readonly taken: string;
      readonly takenTitle: string;
      readonly otherTitles: readonly string[];
    }
  /** Two columns of the form in one: "Ghi chú & Đơn vị phối hợp"; the text counts for `titles`. */
  | {
      readonly kind: 'shared';
      readonly label: string;
      readonly at: Place;
      readonly titles: readonly string[];
    }
  /** One column of the form in several, under one heading: their texts are joined. */
  | {
      readonly kind: 'split';
      readonly title: string;
      readonly labels: readonly string[];
      readonly places: readonly Place[];
    }
  /** A column that fits no column of the form; kept out of the table. */
  | { readonly kind: 'unknown'; readonly label: string; readonly at: Place };

export type TableRowKind =
  | 'data'
  | 'section'
  | 'total'
  /** Repeated header, numbering row `(1) (2) (3)`. */
  | 'header';

export interface TableRow {
  readonly kind: TableRowKind;
  /** First sheet row; continuation rows (no STT, no content of their own) belong to it. */
  readonly row: number;
  /** All sheet rows joined into this one. */
  readonly rows: readonly number[];
  /** First cell of the row. */
  readonly at: Place;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<string, TableCell>>;
  /** Status ticks of this row: which tick columns are marked. */
  readonly ticks: readonly { readonly label: string; readonly cell: TableCell }[];
  /** Section rows: the whole text ("I. Chỉ đạo, điều hành"). */
  readonly text: string;
}

/** A cell of a task whose value the file does not hold: it counts as empty, a rule says why. */
export interface VoidCell {
  readonly kind: 'error' | 'uncached';
  readonly at: Place;
  /** What Excel shows: `#N/A`; empty for a formula without a result. */
  readonly text: string;
}

export interface Table {
  readonly file: string;
  readonly sheet: string;
  readonly sheetHidden: boolean;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly TableColumn[];
  readonly ticks: readonly TickColumn[];
  readonly rows: readonly TableRow[];
  /** Cells above the header, top down. */
  readonly above: readonly TableCell[];
  /** Cells from the signature block on. */
  readonly below: readonly TableCell[];
  readonly problems: readonly HeaderProblem[];
  /** Absent as good as empty. */
  readonly voids?: readonly VoidCell[];
}
