/** The one order of diagnostics, so that two runs print the same. */
import { fromA1 } from '../model/address.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Submission } from '../model/submission.js';

type Key = readonly (string | number)[];

/** By file (as given; files that are no submission last), sheet, row, column, code, wording. */
export function inOrder(
  diagnostics: readonly Diagnostic[],
  submissions: readonly Submission[],
): readonly Diagnostic[] {
  const files = new Map(submissions.map(({ file }, index) => [file, index]));
  const sheets = new Map(submissions.map(({ file, sheetNames }) => [file, sheetNames]));
  const keyed = diagnostics.map((diagnostic) => ({
    diagnostic,
    key: keyOf(diagnostic, files, sheets),
  }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ diagnostic }) => diagnostic);
}

function keyOf(
  { at, code, message }: Diagnostic,
  files: ReadonlyMap<string, number>,
  sheets: ReadonlyMap<string, readonly string[]>,
): Key {
  const { row, column } = (at.cell === undefined ? undefined : fromA1(at.cell)) ?? {
    row: 0,
    column: 0,
  };
  const sheet = at.sheet === undefined ? -1 : (sheets.get(at.file)?.indexOf(at.sheet) ?? 0);
  const index = files.get(at.file) ?? files.size;
  return [index, at.file, sheet, at.sheet ?? '', row, column, code, message];
}

function compareKeys(a: Key, b: Key): number {
  for (let index = 0; index < a.length; index += 1) {
    const [left, right] = [a[index] ?? '', b[index] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
