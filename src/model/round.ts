/** All that is known of one collection round, before checking and merging. */
import type { Catalogue } from './catalogue.js';
import type { Consolidated } from './consolidated.js';
import type { RuleException } from './exception.js';
import type { Form } from './form.js';
import type { IsoDate } from './grid.js';
import type { Cycle } from './period.js';
import type { Roster } from './roster.js';
import type { Submission } from './submission.js';

export type SetAsideReason =
  | 'unreadable'
  | 'table-not-found'
  | 'column-missing'
  | 'unit-unknown'
  | 'unit-ambiguous'
  | 'period-mismatch'
  /** Same content as another file of the unit: that one is used. */
  | 'duplicate'
  /** Different files of one unit and no decision: none is used. */
  | 'conflict'
  /** `--prefer newest` chose another file of the unit. */
  | 'superseded';

export interface SetAside {
  readonly submission: Submission;
  readonly reason: SetAsideReason;
  /** The file used instead (duplicate, superseded). */
  readonly insteadOf?: string;
}

/** Which files count: one a unit at the most. */
export interface Selection {
  readonly used: readonly Submission[];
  readonly setAside: readonly SetAside[];
}

export interface RoundOptions {
  /** "trước ngày X" ends on X−1. */
  readonly strictDeadlines: boolean;
  /** Take files of another period on purpose. */
  readonly acceptPeriod: boolean;
  readonly prefer: 'none' | 'newest';
  /** A single file was asked about, not the round: who is missing does not matter. */
  readonly singleFile?: boolean;
}

export interface Round {
  readonly form: Form;
  /** Undefined: `validate` without `-p` and without a folder that names a period. */
  readonly cycle?: Cycle;
  /** Report date; undefined where there is no period. */
  readonly asOf?: IsoDate;
  readonly roster?: Roster;
  readonly catalogue?: Catalogue;
  /** The province's result of the period before, where there is one to compare with. */
  readonly previous?: Consolidated;
  readonly options: RoundOptions;
  /** Findings that the province has excused. */
  readonly exceptions?: readonly RuleException[];
  /** In the order given, by path. */
  readonly submissions: readonly Submission[];
  readonly selection: Selection;
}
