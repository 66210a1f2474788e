/** `de06 render`: the consolidated workbook → the Word report. */
import { dirname, resolve } from 'node:path';
import {
  diagnosticLines,
  isOwnPackage,
  loadOutline,
  openConsolidated,
  renderReport,
} from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { Fault } from '../fault.js';
import { nodeFiles } from '../node-files.js';
import { refuseOutputs, writeOutput } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import { openWorkspace, settled } from '../session.js';

export interface RenderOptions extends ConsoleOptions {
  readonly output: string;
  readonly config?: string;
  readonly outline?: string;
  readonly so?: string;
  readonly ngay?: string;
  readonly force?: boolean;
}

/** Writes the report; says first what is odd in the workbook that it is written from. */
export async function runRender(
  path: string,
  options: RenderOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const { output, force = false } = options;
  await refuseOutputs(
    [
      {
        path: output,
        ending: '.docx',
        recognise: (bytes) => isOwnPackage(bytes, 'document', nodePlatform),
      },
    ],
    force,
  );
  const bytes = await nodeFiles.read(path);
  if (bytes === undefined) throw new Fault(`Không tìm thấy ${path}.`);
  const opened = settled(
    await openConsolidated(
      { path, bytes, tool: { name: 'de06', version } },
      nodeFiles,
      nodePlatform,
    ),
    console,
  );
  // The workbook remembers which de06.yaml it was made with; a nearer one, or --config, goes first.
  const recorded =
    opened.configPath === undefined ? [] : [dirname(resolve(dirname(path), opened.configPath))];
  const workspace = await openWorkspace(options.config, [dirname(path), ...recorded], console);
  const outline = settled(await loadOutline(options.outline, workspace, nodeFiles), console);
  const report = await renderReport(opened.restored, workspace, outline, {
    number: options.so,
    date: options.ngay,
  });
  await writeOutput(output, report);
  if (opened.diagnostics.length > 0)
    console.out(diagnosticLines(opened.diagnostics, console.paint));
  console.note(`Đã ghi báo cáo: ${output}`);
  return opened.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
