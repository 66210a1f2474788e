/** A finding as data: what, where, how bad; its wording is a function of its args. */
import type { Place } from './address.js';

export type Severity = 'error' | 'warning' | 'info';

export type Arg = string | number | boolean | null | readonly string[];
export type Args = Readonly<Record<string, Arg>>;

/** What a rule yields; the engine adds the rest. */
export interface Finding<A extends Args = Args> {
  readonly at: Place;
  readonly related?: readonly Place[];
  readonly args: A;
  /** What the cell holds, quoted for the reader. */
  readonly value?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

export interface Diagnostic {
  /** Stable code, e.g. `DE203`. */
  readonly code: string;
  /** Name of the fault, e.g. `status-unknown`. */
  readonly rule: string;
  /** The kind of fault in a few Vietnamese words, stamped from the rule: "Tình trạng không nhận ra". */
  readonly title: string;
  readonly severity: Severity;
  /** The fact, in Vietnamese. */
  readonly message: string;
  /** What to do, in Vietnamese. */
  readonly hint: string;
  readonly at: Place;
  /** Title of the column that the cell stands in, as the form names it. */
  readonly column?: string;
  readonly value?: string;
  readonly suggestion?: string;
  readonly related: readonly Place[];
  readonly args: Args;
}

/** A rule as `explain` shows it. */
export interface ExplainedRule {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}
