/** `de06 schema`: the published JSON Schemas. */
import { printJson, schemas } from '../../index.js';
import { Fault } from '../fault.js';
import type { ExitCode } from '../program.js';

/** Prints the schema of that name. */
export function runSchema(name: string): ExitCode {
  const all = schemas();
  const schema = all[name];
  if (schema === undefined) {
    throw new Fault(
      `Không có lược đồ “${name}”.`,
      `Chọn một trong: ${Object.keys(all).join(', ')}.`,
    );
  }
  process.stdout.write(printJson(schema));
  return 0;
}
