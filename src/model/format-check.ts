/** `check-docx --format json`. */
import * as z from 'zod';
import { SCHEMA_VERSION, toolSchema } from './output.js';

const formatDiagnosticSchema = z.strictObject({
  code: z.string(),
  rule: z.string(),
  title: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  hint: z.string(),
  file: z.string(),
  /** For people: "Đoạn 12: “…”", "Quốc hiệu: “…”", "Trang giấy, phần 2". */
  part: z.string(),
  /** Section of pages, from 1. */
  section: z.int().nullable(),
  /** Number among the paragraphs with text outside tables and boxes, from 1. */
  paragraph: z.int().nullable(),
  /** In a table of the document; all from 1. */
  cell: z
    .strictObject({ table: z.int().min(1), row: z.int().min(1), column: z.int().min(1) })
    .nullable(),
  /** In a box that stands beside the text. */
  boxed: z.boolean(),
  /** The paragraph's text, with the number that Word writes before it. */
  text: z.string().nullable(),
  /** Element of the format, as in the decree's table. */
  element: z.string().nullable(),
  /** How many more places have the same fault. */
  alike: z.int().min(0),
});
export type FormatDiagnostic = z.infer<typeof formatDiagnosticSchema>;

export const formatCheckSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: toolSchema,
  files: z
    .array(
      z.strictObject({
        path: z.string(),
        errors: z.int().min(0),
        warnings: z.int().min(0),
      }),
    )
    .readonly(),
  diagnostics: z.array(formatDiagnosticSchema).readonly(),
  summary: z.strictObject({
    files: z.int().min(0),
    errors: z.int().min(0),
    warnings: z.int().min(0),
  }),
});
export type FormatCheck = z.infer<typeof formatCheckSchema>;
