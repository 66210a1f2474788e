/** `form.yaml` → Form. */
import { formFrom } from '../forms/form.js';
import type { ConfigResult } from '../model/config.js';
import type { Form } from '../model/form.js';
import { parseYaml } from './yaml-file.js';

/** Reads a form file, built in or the province's own; problems carry line and column. */
export function readForm(text: string, file: string): ConfigResult<Form> {
  const yaml = parseYaml(text, file);
  return yaml.ok ? formFrom(yaml.value.value ?? {}, file, yaml.value.locate) : yaml;
}
