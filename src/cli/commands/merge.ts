/** `de06 merge`: the offices' workbooks → one consolidated workbook of the province. */
import {
  consolidateRound,
  isOwnJson,
  isOwnPackage,
  mergeReport,
  printJson,
  renderConsolidated,
} from '../../index.js';
import { createConsole } from '../console.js';
import { relativeTo } from '../input-files.js';
import { type OutputFile, refuseOutputs, writeOutput } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
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
  const outputs: OutputFile[] = [
    {
      path: output,
      ending: '.xlsx',
      recognise: (bytes) => isOwnPackage(bytes, 'workbook', nodePlatform),
    },
  ];
  if (json !== undefined) outputs.push({ path: json, ending: '.json', recognise: isOwnJson });
  await refuseOutputs(outputs, force);

  const { round, setting } = await openRound(paths, options, console, 'merge');
  const { diagnostics, consolidated } = consolidateRound(round, { name: 'de06', version });
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  const written: string[] = [];
  if (!(strict && failed)) {
    const { file } = setting.workspace;
    const configPath = file === undefined ? undefined : relativeTo(output, file);
    await writeOutput(
      output,
      await renderConsolidated(consolidated, setting.workspace, configPath),
    );
    written.push(output);
    if (json !== undefined) {
      await writeOutput(json, printJson(consolidated));
      written.push(json);
    }
  }
  console.out(
    options.format === 'json'
      ? printJson(consolidated)
      : mergeReport({ consolidated, diagnostics, written, strict }, console.paint),
  );
  return failed ? 1 : 0;
}
