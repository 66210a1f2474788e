/** Where the short texts to the offices go: one file an office, or all to stdout. */
import { join } from 'node:path';
import type { Message } from '../index.js';
import type { Console } from './console.js';
import { leftOver } from './left-over.js';
import { refuseOutputs, writeOutput } from './output-file.js';

const ENDING = '.txt';
const RULE = '----------';

/** Characters that no file name on Windows may hold. */
function fileName({ unit }: Message): string {
  return `${unit.id.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}${ENDING}`;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}

/**
 * Writes the texts; `-` prints them.
 * @throws Fault when a file is in the way that is no text to the same office
 */
export async function sendMessages(
  messages: readonly Message[],
  target: string,
  force: boolean,
  console: Console,
): Promise<void> {
  if (target === '-') {
    console.out(messages.map(({ text }) => text).join(`${RULE}\n`));
    return;
  }
  const files = messages.map((message) => ({
    path: join(target, fileName(message)),
    ending: ENDING,
    text: message.text,
    recognise: (bytes: Uint8Array) =>
      firstLine(new TextDecoder().decode(bytes)) === firstLine(message.text),
  }));
  await refuseOutputs(files, force);
  const old = await leftOver(target, [ENDING], new Set(messages.map(fileName)));
  for (const { path, text } of files) await writeOutput(path, text);
  console.note(`Đã ghi ${messages.length} tin nhắn vào ${target}.`);
  if (old.length > 0)
    console.note(`Tệp không thuộc lần ghi này, xem lại trước khi gửi: ${old.join(', ')}`);
}
