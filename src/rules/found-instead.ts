/** Files that are something else than a table: what the reader found, for the rules that say so. */
import type { Place } from '../model/address.js';
import type { Submission } from '../model/submission.js';
import { failurePlaces } from './failure.js';

/** What a reader may find instead of a table: its name for people, by the reader's word for it. */
export type Kinds = Readonly<Record<string, string>>;

/** The name of what was found; undefined when it is none of these kinds. */
export function nameOf(kinds: Kinds, found: string): string | undefined {
  return Object.hasOwn(kinds, found) ? kinds[found] : undefined;
}

/** The file's place when the reader found one of these kinds in it: one or none. */
export function* foundInstead(
  submission: Submission,
  kinds: Kinds,
): Iterable<{ readonly at: Place; readonly args: { readonly found: string } }> {
  const found = submission.failure?.detail ?? '';
  if (nameOf(kinds, found) === undefined) return;
  for (const at of failurePlaces(submission, 'unsupported')) yield { at, args: { found } };
}
