/** `de06 merge`: the offices' workbooks → one consolidated workbook of the province. */
import { consolidateRound, mergeReport, printJson } from '../../index.js';
import { createConsole } from '../console.js';
import { refuseOutputs } from '../output-file.js';
import type { ExitCode } from '../program.js';
import { jsonAt, workbookAt, writeConsolidated } from '../results.js';
import { openRound, type ReadingOptions } from '../session.js';

export interface MergeOptions extends ReadingOptions {
  readonly output: string;
  readonly json?: string;
  readonly prefer?: 'newest';
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

/** Refuses a bad output before any file is read; writes what is asked for, then says what was made. */
export async function runMerge(
  paths: readonly string[],
  options: MergeOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const { output, json, force = false, strict = false } = options;
  const outputs = [workbookAt(output), ...(json === undefined ? [] : [jsonAt(json)])];
  await refuseOutputs(outputs, force);

  const { round, setting } = await openRound(paths, options, console, 'merge');
  const { diagnostics, excepted, consolidated } = consolidateRound(round, {
    name: 'de06',
    version,
  });
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  const written =
    strict && failed ? [] : await writeConsolidated(consolidated, setting.workspace, output, json);
  console.out(
    options.format === 'json'
      ? printJson(consolidated)
      : mergeReport({ consolidated, diagnostics, excepted, written, strict }, console.paint),
  );
  return failed ? 1 : 0;
}
