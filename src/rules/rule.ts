/** What a rule is: a plain object that names a fault, finds it and words it. */
import type { Args, Finding, Severity } from '../model/diagnostic.js';
import type { Restored } from '../model/restored.js';
import type { Submission } from '../model/submission.js';
import type { Context } from './context.js';

/** Settings of a rule in the form or in `de06.yaml`, checked by the rule's own schema (zod fits). */
export interface ParamsSchema<P> {
  safeParse(
    value: unknown,
  ): { readonly success: true; readonly data: P } | { readonly success: false };
}

/** For people, in Vietnamese; `docs/rules.md` and `explain` print it. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** What the params mean, for rules that have any. */
  readonly params?: string;
}

interface RuleBase<A extends Args, P> {
  /** Stable: DE1xx file and form, DE2xx cell, DE3xx row, DE4xx across units, DE5xx the secretariat's own files. */
  readonly code: string;
  /** Names the fault, e.g. `status-unknown`; the file's name too. */
  readonly name: string;
  /** The kind of fault in a few Vietnamese words. */
  readonly title: string;
  /** Default; a form or a province may set another. */
  readonly severity: Severity;
  readonly explain: Explanation;
  readonly params?: ParamsSchema<P>;
  /** The worst that this one finding can be, whatever the settings say. */
  atMost?(args: A): Severity;
  /** The fact, quoting what was found. */
  message(args: A): string;
  /** What to do about it. */
  hint(args: A): string;
}

/** Looks at one file. */
export interface SubmissionRule<A extends Args = Args, P = unknown> extends RuleBase<A, P> {
  readonly scope: 'submission';
  check(submission: Submission, context: Context, params: P): Iterable<Finding<A>>;
}

/** Looks at all files together. */
export interface RoundRule<A extends Args = Args, P = unknown> extends RuleBase<A, P> {
  readonly scope: 'round';
  check(context: Context, params: P): Iterable<Finding<A>>;
}

/** Looks at the consolidated workbook that was read back. */
export interface WorkbookRule<A extends Args = Args, P = unknown> extends RuleBase<A, P> {
  readonly scope: 'workbook';
  check(restored: Restored): Iterable<Finding<A>>;
}

export type Rule<A extends Args = Args, P = unknown> =
  | SubmissionRule<A, P>
  | RoundRule<A, P>
  | WorkbookRule<A, P>;

/** Args of a rule whose wording never varies. */
export type NoArgs = Readonly<Record<string, never>>;

/** Checks a rule against its own args and params, then forgets them: the list holds all alike. */
export function defineRule<A extends Args, P = unknown>(rule: Rule<A, P>): Rule {
  return rule;
}
