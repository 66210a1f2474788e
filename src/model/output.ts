/** Pieces that both published JSON outputs share. */
import * as z from 'zod';

/** Raised when a key is removed or changes meaning; new keys do not raise it. */
export const SCHEMA_VERSION = 1;

export const toolSchema = z.strictObject({ name: z.literal('de06'), version: z.string() });

const placeSchema = z.strictObject({
  file: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
});

export const diagnosticSchema = z.strictObject({
  code: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  hint: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  suggestion: z.string().nullable(),
  related: z.array(placeSchema).readonly(),
});
export type DiagnosticOutput = z.infer<typeof diagnosticSchema>;

/** What the province has excused (`exceptions` in de06.yaml); not among the diagnostics. */
export const exceptedSchema = diagnosticSchema.extend({
  exception: z.strictObject({ reason: z.string(), until: z.string() }),
});
export type ExceptedOutput = z.infer<typeof exceptedSchema>;
