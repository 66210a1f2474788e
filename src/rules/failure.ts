/** Why a file could not be read, as a place for the rules that say so. */
import { fileNameOf, type Place } from '../model/address.js';
import type { ReadFailure, ReadNote } from '../model/grid.js';
import type { Submission } from '../model/submission.js';

/** The place of the failure when it is of this kind: one or none. */
export function failurePlaces(submission: Submission, kind: ReadFailure['kind']): readonly Place[] {
  const { file, failure } = submission;
  // A lock file is told as such, whatever its few bytes look like.
  if (failure?.kind !== kind || isLockFile(submission)) return [];
  return [{ file, sheet: failure.sheet, cell: failure.cell }];
}

/** `~$…`: Excel's own file beside a workbook that is open, not an answer of anybody's. */
export function isLockFile({ file }: Submission): boolean {
  return fileNameOf(file).startsWith('~$');
}

/** The reader's remarks of one kind, each with its place. */
export function notesOf(
  { file, notes }: Submission,
  kind: ReadNote['kind'],
): readonly { readonly at: Place; readonly detail: string }[] {
  return notes
    .filter((note) => note.kind === kind)
    .map(({ sheet, cell, detail = '' }) => ({ at: { file, sheet, cell }, detail }));
}
