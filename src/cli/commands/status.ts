/** `de06 status`: the board of who sent, on time or late, with how many faults, and who did not. */
import {
  type Board,
  boardCsv,
  boardRound,
  boardText,
  isComplete,
  isOwnPackage,
  printJson,
  renderBoard,
} from '../../index.js';
import { createConsole } from '../console.js';
import { refuseOutputs, writeOutput } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import { openRound, type ReadingOptions } from '../session.js';

export interface StatusOptions extends ReadingOptions {
  readonly output?: string;
  readonly prefer?: 'newest';
  readonly force?: boolean;
  readonly format: 'text' | 'json' | 'csv';
}

/** Wide enough for every column where nothing says how wide the reader's screen is. */
const NO_TERMINAL = 160;

export async function runStatus(
  paths: readonly string[],
  options: StatusOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const { output, force = false, format } = options;
  const recognise = (bytes: Uint8Array) => isOwnPackage(bytes, 'workbook', nodePlatform);
  if (output !== undefined) {
    await refuseOutputs([{ path: output, ending: '.xlsx', recognise }], force);
  }
  const { round } = await openRound(paths, options, console, 'chase');
  const { board } = boardRound(round, { name: 'de06', version });
  const printers: Readonly<Record<StatusOptions['format'], (value: Board) => string>> = {
    text: (value) => boardText(value, console.paint, process.stdout.columns ?? NO_TERMINAL),
    json: printJson,
    csv: boardCsv,
  };
  if (output !== undefined) {
    await writeOutput(output, await renderBoard(board, nodePlatform));
    console.note(`Đã ghi bảng tình hình nộp: ${output}`);
  }
  console.out(printers[format](board));
  return isComplete(board) ? 0 : 1;
}
