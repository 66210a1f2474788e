/** `de06 remind`: the dunning letter, and one short text to each office. */
import {
  boardRound,
  countReminded,
  isComplete,
  isOwnPackage,
  loadLetterOutline,
  remindUnits,
  type Urgency,
} from '../../index.js';
import { createConsole } from '../console.js';
import { Fault } from '../fault.js';
import { sendMessages } from '../messages.js';
import { nodeFiles } from '../node-files.js';
import { refuseOutputs } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import { writeLetterAt } from '../results.js';
import { openRound, type ReadingOptions, settled } from '../session.js';

export interface RemindOptions extends ReadingOptions {
  readonly output?: string;
  readonly outline?: string;
  readonly prefer?: 'newest';
  readonly so?: string;
  readonly ngay?: string;
  readonly doKhan?: Urgency;
  readonly han?: string;
  readonly tinNhan?: string;
  readonly force?: boolean;
}

export async function runRemind(
  paths: readonly string[],
  options: RemindOptions,
  version: string,
): Promise<ExitCode> {
  const console = createConsole(options);
  const { output, tinNhan, so: number, ngay: date, doKhan: urgency } = options;
  const { han: replyBy, force = false } = options;
  if (output === undefined && tinNhan === undefined) {
    throw new Fault('Chưa nói ghi gì.', 'Thêm -o don-doc.docx, hoặc --tin-nhan thư-mục.');
  }
  const recognise = (bytes: Uint8Array) => isOwnPackage(bytes, 'document', nodePlatform);
  const outputs = output === undefined ? [] : [{ path: output, ending: '.docx', recognise }];
  await refuseOutputs(outputs, force);
  const { round, setting } = await openRound(paths, options, console, 'chase');
  const { workspace } = setting;
  const outline = settled(await loadLetterOutline(options.outline, workspace, nodeFiles), console);
  const boarded = boardRound(round, { name: 'de06', version });
  const { board } = boarded;
  if (board.unassigned.length > 0) {
    console.note(`${board.unassigned.length} tệp chưa rõ của đơn vị nào; xem “de06 status”.`);
  }
  const count = countReminded(board);
  if (count === 0) {
    console.note('Không có đơn vị nào cần đôn đốc; không ghi tệp nào.');
    return isComplete(board) ? 0 : 1;
  }
  const written = { number, date, urgency, replyBy };
  const { messages, letter } = remindUnits(boarded, workspace, outline, written);
  if (tinNhan !== undefined) await sendMessages(messages, tinNhan, force, console);
  if (output !== undefined) {
    await writeLetterAt(output, letter, console);
    console.note(`Đã ghi công văn đôn đốc ${count} đơn vị: ${output}`);
  }
  return isComplete(board) ? 0 : 1;
}
