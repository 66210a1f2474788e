/** `report.yaml` → Outline. */
import { problemsOf } from '../forms/problems.js';
import { wording } from '../forms/wording.js';
import type { ConfigResult } from '../model/config.js';
import { type Outline, outlineSchema } from '../model/outline.js';
import { parseYaml } from './yaml-file.js';

/** Reads a report outline, built in or the province's own; problems carry line and column. */
export function readOutline(text: string, file: string): ConfigResult<Outline> {
  const yaml = parseYaml(text, file);
  if (!yaml.ok) return yaml;
  const result = outlineSchema.safeParse(yaml.value.value ?? {}, { error: wording });
  return result.success
    ? { ok: true, value: result.data, problems: [] }
    : { ok: false, problems: problemsOf(result.error.issues, file, yaml.value.locate) };
}
