/** `de06 render`: the consolidated workbook → the Word report. */
import { diagnosticLines, type Urgency } from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { refuseOutputs } from '../output-file.js';
import type { ExitCode } from '../program.js';
import { documentAt, writeReport } from '../results.js';

export interface RenderOptions extends ConsoleOptions {
  readonly output: string;
  readonly config?: string;
  readonly outline?: string;
  readonly template?: string;
  readonly truoc?: string;
  readonly so?: string;
  readonly ngay?: string;
  readonly doKhan?: Urgency;
  readonly nguon?: boolean;
  readonly bieuDo?: string;
  readonly force?: boolean;
}

/** Writes the report; says first what is odd in the workbook that it is written from. */
export async function runRender(
  path: string,
  options: RenderOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const {
    output,
    config,
    outline,
    template,
    truoc,
    so: number,
    ngay: date,
    doKhan: urgency,
    nguon: sources,
    bieuDo: folder,
    force = false,
  } = options;
  await refuseOutputs([documentAt(output)], force);
  const pictures = folder === undefined ? undefined : { folder, force };
  const request = {
    path,
    output,
    config,
    outline,
    template,
    truoc,
    number,
    date,
    urgency,
    sources,
    pictures,
    version,
  };
  const diagnostics = await writeReport(request, console);
  if (diagnostics.length > 0) console.out(diagnosticLines(diagnostics, console.paint));
  console.note(`Đã ghi báo cáo: ${output}`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
