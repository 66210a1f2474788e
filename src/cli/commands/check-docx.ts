/** `de06 check-docx`: what in a Word file breaks Nghị định 30/2020/NĐ-CP, and how to mend it. */
import { checkFormat, formatCheckReport, printJson } from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { Fault } from '../fault.js';
import { withSlashes } from '../input-files.js';
import { nodeFiles } from '../node-files.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';

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
  const files = await Promise.all(
    paths.map(async (path) => {
      const bytes = await nodeFiles.read(path);
      if (bytes === undefined) throw new Fault(`Không tìm thấy ${path}.`);
      return { path: withSlashes(path), bytes };
    }),
  );
  const check = checkFormat(files, nodePlatform, version);
  console.out(
    options.format === 'json' ? printJson(check) : formatCheckReport(check, console.paint),
  );
  const { errors, warnings } = check.summary;
  return errors > 0 || (options.failOn === 'warning' && warnings > 0) ? 1 : 0;
}
