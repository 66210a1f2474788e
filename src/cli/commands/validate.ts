/** `de06 validate`: what is wrong, at which cell, how to mend it. */
import { fixesReport, printJson, terminalReport, validateRound } from '../../index.js';
import { createConsole } from '../console.js';
import type { ExitCode } from '../program.js';
import { type CopyOptions, refuseFolder, writeCopies } from '../sender-copies.js';
import { openRound, type ReadingOptions } from '../session.js';

export interface ValidateOptions extends ReadingOptions, CopyOptions {
  readonly failOn: 'error' | 'warning';
  readonly format: 'text' | 'json';
}

/** Prints the findings as text or as JSON, then writes the copies asked for. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const { round } = await openRound(paths, options, console, 'check');
  await refuseFolder(options, paths, round);
  const fixing = options.fix !== undefined;
  const checked = validateRound(round, { name: 'de06', version }, fixing);
  const { diagnostics, excepted, validation, fixes } = checked;
  if (options.format === 'json') console.out(printJson(validation));
  else {
    const report = terminalReport(validation, diagnostics, console.paint, excepted);
    console.out(fixing ? `${report}\n${fixesReport(fixes, console.paint)}` : report);
  }
  await writeCopies(options, round, checked, console);
  const { errors, warnings } = validation.summary;
  return errors > 0 || (options.failOn === 'warning' && warnings > 0) ? 1 : 0;
}
