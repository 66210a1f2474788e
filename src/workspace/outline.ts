/** `report.yaml` → Outline, `don-doc.yaml` → LetterOutline. */
import type * as z from 'zod';
import { problemsOf } from '../forms/problems.js';
import { wording } from '../forms/wording.js';
import type { ConfigResult } from '../model/config.js';
import { type LetterOutline, letterOutlineSchema } from '../model/letter-outline.js';
import { type Outline, outlineSchema } from '../model/outline.js';
import { parseYaml } from './yaml-file.js';

function readWith<T>(schema: z.ZodType<T>, text: string, file: string): ConfigResult<T> {
  const yaml = parseYaml(text, file);
  if (!yaml.ok) return yaml;
  const result = schema.safeParse(yaml.value.value ?? {}, { error: wording });
  return result.success
    ? { ok: true, value: result.data, problems: [] }
    : { ok: false, problems: problemsOf(result.error.issues, file, yaml.value.locate) };
}

/** Reads a report outline, built in or the province's own; problems carry line and column. */
export function readOutline(text: string, file: string): ConfigResult<Outline> {
  return readWith(outlineSchema, text, file);
}

/** Reads the outline of a dunning letter, likewise. */
export function readLetterOutline(text: string, file: string): ConfigResult<LetterOutline> {
  return readWith(letterOutlineSchema, text, file);
}
