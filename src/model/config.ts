/** A fault in a file that the secretariat keeps itself (de06.yaml, roster, catalogue, a form). */
import type { Place } from './address.js';

export interface ConfigProblem {
  readonly at: Place;
  /** YAML files: line and column, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Word files: "thân văn bản, đoạn 12 (“…”)". */
  readonly part?: string;
  /** The fact and what to do, in Vietnamese. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface ConfigRefusal {
  readonly ok: false;
  readonly problems: readonly ConfigProblem[];
}

export type ConfigResult<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly ConfigProblem[] }
  | ConfigRefusal;

/** A whole file that cannot be used, for one reason. */
export function refusal(file: string, message: string): ConfigRefusal {
  return { ok: false, problems: [{ at: { file }, message, severity: 'error' }] };
}

/** The value, unless a problem is an error: a run with a wrong list would be wrong. */
export function resultOf<T>(value: T, problems: readonly ConfigProblem[]): ConfigResult<T> {
  const failed = problems.some((problem) => problem.severity === 'error');
  return failed ? { ok: false, problems } : { ok: true, value, problems };
}
