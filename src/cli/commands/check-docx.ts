/** `de06 check-docx`: what in a Word file breaks Nghị định 30/2020/NĐ-CP, and how to mend it. */
import { checkFormat, formatCheckReport, printJson } from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import { findWordFiles, openWordFiles } from '../word-files.js';

export interface CheckDocxOptions extends ConsoleOptions {
  readonly format: 'text' | 'json';
  readonly failOn: 'error' | 'warning';
}

/** Prints the findings as text or as JSON. */
export async function runCheckDocx(
  paths: readonly string[],
  options: CheckDocxOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const files = await findWordFiles(paths);
  const check = checkFormat(openWordFiles(files), nodePlatform, version);
  console.out(
    options.format === 'json' ? printJson(check) : formatCheckReport(check, console.paint),
  );
  const { errors, warnings } = check.summary;
  return errors > 0 || (options.failOn === 'warning' && warnings > 0) ? 1 : 0;
}
