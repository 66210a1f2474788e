/** JSON Schemas of what de06 prints and of what a province writes, made from the zod types. */
import * as z from 'zod';
import { boardSchema } from '../model/board.js';
import { comparisonSchema } from '../model/comparison.js';
import { consolidatedSchema } from '../model/consolidated.js';
import { formatCheckSchema } from '../model/format-check.js';
import { letterOutlineSchema } from '../model/letter-outline.js';
import { outlineSchema } from '../model/outline.js';
import { validationSchema } from '../model/validation.js';
import { workspaceSchema } from '../workspace/config.js';

const SOURCES = {
  validate: { title: 'de06 validate --format json', schema: validationSchema, io: 'output' },
  merge: { title: 'de06 merge --json', schema: consolidatedSchema, io: 'output' },
  status: { title: 'de06 status --format json', schema: boardSchema, io: 'output' },
  diff: { title: 'de06 diff --format json', schema: comparisonSchema, io: 'output' },
  'check-docx': {
    title: 'de06 check-docx --format json',
    schema: formatCheckSchema,
    io: 'output',
  },
  config: { title: 'de06.yaml', schema: workspaceSchema, io: 'input' },
  outline: { title: 'report.yaml', schema: outlineSchema, io: 'input' },
  letter: { title: 'don-doc.yaml', schema: letterOutlineSchema, io: 'input' },
} as const;

/** Name → JSON Schema (draft 2020-12); `config` and `outline` describe what may be written by hand. */
export function schemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(SOURCES).map(([name, { title, schema, io }]) => [
      name,
      { title, ...z.toJSONSchema(schema, { io }) },
    ]),
  );
}
