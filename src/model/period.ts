/** A reporting period and its three dates. */
import type { IsoDate } from './grid.js';

export type PeriodKind = 'month' | 'week' | 'quarter' | 'half' | 'year';

export interface Period {
  /** `2024-06`, `2024-W25`, `2024-Q2`, `2024-H1`, `2024`. */
  readonly id: string;
  readonly kind: PeriodKind;
  /** First and last calendar day of the period. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A period as this province runs it (DOMAIN: data window, submission deadline, report date). */
export interface Cycle {
  readonly period: Period;
  readonly dataFrom: IsoDate;
  readonly dataTo: IsoDate;
  /** Last day on which a submission is on time; undefined when none is configured. */
  readonly submitBy?: IsoDate;
  /** Hour of the day, `10:00`, when the deadline has one. */
  readonly submitByTime?: string;
  readonly reportDate: IsoDate;
}
