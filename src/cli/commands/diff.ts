/** `de06 diff`: what changed between two consolidated rounds. */
import { comparisonText, diffRounds, printJson, renderComparison } from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { resultFile } from '../earlier.js';
import { nodeFiles } from '../node-files.js';
import { refuseOutputs, writeOutput } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import { workbookAt } from '../results.js';
import { settled } from '../settled.js';

export interface DiffOptions extends ConsoleOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

/** Wide enough for every column where nothing says how wide the reader's screen is. */
const NO_TERMINAL = 160;

/** Prints the comparison, and writes it as a workbook where that is asked for. */
export async function runDiff(
  before: string,
  after: string,
  options: DiffOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const { output, force = false, format } = options;
  if (output !== undefined) await refuseOutputs([workbookAt(output)], force);
  const [earlier, later] = [await resultFile(before), await resultFile(after)];
  const tool = { name: 'de06', version } as const;
  const compared = await diffRounds(earlier, later, tool, nodeFiles, nodePlatform);
  const comparison = settled(compared, console);
  if (output !== undefined) {
    await writeOutput(output, await renderComparison(comparison, nodePlatform));
    console.note(`Đã ghi bảng so sánh: ${output}`);
  }
  const width = process.stdout.columns ?? NO_TERMINAL;
  console.out(
    format === 'json' ? printJson(comparison) : comparisonText(comparison, console.paint, width),
  );
  return 0;
}
