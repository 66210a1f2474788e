/** A consolidated workbook read back: its rows decide, its printed sums are only compared. */
import type { Place } from './address.js';
import type { Consolidated } from './consolidated.js';

export interface PrintedTotal {
  readonly at: Place;
  /** Vietnamese name of the figure: "Đã hoàn thành". */
  readonly label: string;
  readonly printed: number;
  readonly computed: number;
}

/** A cell that a person changed to something that cannot be read. */
export interface RestoreProblem {
  readonly at: Place;
  readonly value: string;
  readonly kind: 'status' | 'deadline' | 'date' | 'period' | 'sheet-missing';
}

export interface Restored {
  readonly consolidated: Consolidated;
  readonly totals: readonly PrintedTotal[];
  readonly problems: readonly RestoreProblem[];
}
