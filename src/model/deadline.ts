/** A deadline as written and as understood. */
import type { IsoDate } from './grid.js';

export type DeadlineKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half'
  | 'nine-months'
  | 'year'
  | 'range'
  | 'continuous'
  | 'recurring'
  | 'reference'
  | 'immediate'
  | 'unreadable';

export interface Deadline {
  readonly text: string;
  readonly kind: DeadlineKind;
  /** Last day that is on time; null when the kind has none. */
  readonly due: IsoDate | null;
  /** The text names no year; it was taken from the plan. */
  readonly yearAssumed?: true;
}
