/** A finding that the province has excused: which, until when, and why. */
import type { Diagnostic } from './diagnostic.js';
import type { IsoDate } from './grid.js';

export interface RuleException {
  /** Name or code of the rule. */
  readonly rule: string;
  /** Id or name of the unit; undefined: all units. */
  readonly office?: string;
  /** Task code; undefined: all tasks. */
  readonly task?: string;
  /** `C14`, or `PL V!C14`. */
  readonly cell?: string;
  /** Last day on which it applies. */
  readonly until: IsoDate;
  readonly reason: string;
  /** Where it is written. */
  readonly at: { readonly file: string; readonly line?: number };
}

/** A diagnostic that does not count, with the exception that covers it. */
export interface Excepted {
  readonly diagnostic: Diagnostic;
  readonly exception: RuleException;
}
