/** `form.yaml` → Form. */
import { formFrom } from '../forms/form.js';
import type { ConfigResult } from '../model/config.js';
import type { Form } from '../model/form.js';
import { parseYaml } from './yaml-file.js';

/** True where `form:` is the path of a province's own file, not the id of a built-in form. */
export function isFormPath(form: string): boolean {
  return /\.ya?ml$/i.test(form);
}

/** Reads a form file, built in or the province's own; problems carry line and column. */
export function readForm(text: string, file: string): ConfigResult<Form> {
  const yaml = parseYaml(text, file);
  return yaml.ok ? formFrom(yaml.value.value ?? {}, file, yaml.value.locate) : yaml;
}
