/** `de06 validate`: what is wrong, at which cell, how to mend it. */
import { printJson, terminalReport, validateRound } from '../../index.js';
import { createConsole } from '../console.js';
import type { ExitCode } from '../program.js';
import { openRound, type ReadingOptions } from '../session.js';

export interface ValidateOptions extends ReadingOptions {
  readonly failOn: 'error' | 'warning';
  readonly format: 'text' | 'json';
}

/** Prints the findings as text or as JSON. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const { round } = await openRound(paths, options, console, 'check');
  const { diagnostics, validation } = validateRound(round, { name: 'de06', version });
  console.out(
    options.format === 'json'
      ? printJson(validation)
      : terminalReport(validation, diagnostics, console.paint),
  );
  const { errors, warnings } = validation.summary;
  return errors > 0 || (options.failOn === 'warning' && warnings > 0) ? 1 : 0;
}
