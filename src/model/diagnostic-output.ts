/** A diagnostic as both published JSON outputs print it. */
import type { Place } from './address.js';
import type { Diagnostic } from './diagnostic.js';
import type { Excepted } from './exception.js';
import type { DiagnosticOutput, ExceptedOutput } from './output.js';

function placeOutput(place: Place): DiagnosticOutput['related'][number] {
  return { file: place.file, sheet: place.sheet ?? null, cell: place.cell ?? null };
}

/** Diagnostic → its JSON form: the place spread out, absent values as null, no args. */
export function diagnosticOutput(diagnostic: Diagnostic): DiagnosticOutput {
  return {
    code: diagnostic.code,
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    hint: diagnostic.hint,
    ...placeOutput(diagnostic.at),
    column: diagnostic.column ?? null,
    value: diagnostic.value ?? null,
    suggestion: diagnostic.suggestion ?? null,
    related: diagnostic.related.map(placeOutput),
  };
}

/** An excused finding → its JSON form, with the reason and the last day. */
export function exceptedOutput({ diagnostic, exception }: Excepted): ExceptedOutput {
  const { reason, until } = exception;
  return { ...diagnosticOutput(diagnostic), exception: { reason, until } };
}
