/** Where a run over a whole period stops: what only a person can decide. */
import type { SetAsideReason } from './round.js';

export interface Stop {
  readonly reason: Exclude<SetAsideReason, 'duplicate' | 'superseded'>;
  /** One file, or all the different files of one unit. */
  readonly files: readonly string[];
  /** Name of the unit, where it is known. */
  readonly unit?: string;
  /** Period that the file itself states, where it is another one. */
  readonly stated?: string;
  /** The newest was asked for, and cannot be told. */
  readonly newestUnknown?: boolean;
}
