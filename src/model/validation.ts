/** `validate --format json`. */
import * as z from 'zod';
import { FIX_KINDS } from './fix.js';
import { diagnosticSchema, exceptedSchema, SCHEMA_VERSION, toolSchema } from './output.js';

export const validationSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: toolSchema,
  period: z.string().nullable(),
  asOf: z.string().nullable(),
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        sha256: z.string(),
        form: z.string(),
        unit: z.strictObject({
          id: z.string().nullable(),
          name: z.string().nullable(),
          from: z.enum(['form', 'title', 'file-name', 'folder']).nullable(),
        }),
        sheet: z.string().nullable(),
        rows: z.int().min(0),
        errors: z.int().min(0),
        warnings: z.int().min(0),
      }),
    )
    .readonly(),
  diagnostics: z.array(diagnosticSchema).readonly(),
  excepted: z.array(exceptedSchema).readonly().optional(),
  /** With `--fix`: every change of a corrected copy. */
  fixes: z
    .array(
      z.strictObject({
        file: z.string(),
        sheet: z.string().nullable(),
        cell: z.string().nullable(),
        column: z.string().nullable(),
        before: z.string(),
        after: z.string(),
        kinds: z.array(z.enum(FIX_KINDS)).readonly(),
      }),
    )
    .readonly()
    .optional(),
  summary: z.strictObject({
    files: z.int().min(0),
    units: z.int().min(0),
    rows: z.int().min(0),
    errors: z.int().min(0),
    warnings: z.int().min(0),
    infos: z.int().min(0),
  }),
});
export type Validation = z.infer<typeof validationSchema>;
