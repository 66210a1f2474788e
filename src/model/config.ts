/** A fault in a file that the secretariat keeps itself (de06.yaml, roster, catalogue, a form). */
import type { Place } from './address.js';

export interface ConfigProblem {
  readonly at: Place;
  /** YAML files: line and column, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The fact and what to do, in Vietnamese. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export type ConfigResult<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly ConfigProblem[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };
