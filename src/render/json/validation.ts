/** The value that `validate --format json` prints. */
import type { Diagnostic, Severity } from '../../model/diagnostic.js';
import { diagnosticOutput, exceptedOutput } from '../../model/diagnostic-output.js';
import type { Excepted } from '../../model/exception.js';
import type { Fix } from '../../model/fix.js';
import { SCHEMA_VERSION } from '../../model/output.js';
import type { Round } from '../../model/round.js';
import type { Submission } from '../../model/submission.js';
import type { Validation } from '../../model/validation.js';

function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

function fileOutput(
  submission: Submission,
  found: readonly Diagnostic[],
): Validation['files'][number] {
  const { unit } = submission;
  return {
    path: submission.file,
    sha256: submission.sha256,
    form: submission.formId,
    unit: {
      id: unit.id ?? null,
      name: unit.name ?? null,
      from: unit.decided?.from ?? null,
    },
    sheet: submission.table?.sheet ?? null,
    rows: submission.rows.length,
    errors: countOf(found, 'error'),
    warnings: countOf(found, 'warning'),
  };
}

function fixOutput({ at, column, before, after, kinds }: Fix) {
  return {
    file: at.file,
    sheet: at.sheet ?? null,
    cell: at.cell ?? null,
    column: column ?? null,
    before,
    after,
    kinds: [...kinds],
  };
}

/** A checked round → its JSON value: files in the order given, diagnostics as sorted by the engine. */
export function validationOf(
  round: Round,
  diagnostics: readonly Diagnostic[],
  tool: Validation['tool'],
  fixes?: readonly Fix[],
  excepted: readonly Excepted[] = [],
): Validation {
  const units = new Set(round.submissions.flatMap(({ unit }) => unit.id ?? []));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool,
    period: round.cycle?.period.id ?? null,
    asOf: round.asOf ?? null,
    files: round.submissions.map((submission) =>
      fileOutput(
        submission,
        diagnostics.filter(({ at }) => at.file === submission.file),
      ),
    ),
    diagnostics: diagnostics.map(diagnosticOutput),
    ...(excepted.length === 0 ? {} : { excepted: excepted.map(exceptedOutput) }),
    ...(fixes === undefined ? {} : { fixes: fixes.map(fixOutput) }),
    summary: {
      files: round.submissions.length,
      units: units.size,
      rows: round.submissions.reduce((sum, { rows }) => sum + rows.length, 0),
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
      infos: countOf(diagnostics, 'info'),
    },
  };
}
