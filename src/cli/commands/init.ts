/** `de06 init`: the working folder with settings, lists and a guide; what is there already stays. */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder, type StartingName } from '../../index.js';
import { type ConsoleOptions, createConsole } from '../console.js';
import { Fault, isMissing, systemReason } from '../fault.js';
import { withSlashes } from '../input-files.js';
import { nodeFiles } from '../node-files.js';
import { writeOutput } from '../output-file.js';
import { nodePlatform } from '../platform.js';
import type { ExitCode } from '../program.js';
import { askAboutFolder, atTerminal } from '../questions.js';

export interface InitOptions extends ConsoleOptions {
  readonly from?: StartingName;
  readonly hoi?: boolean;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw new Fault(`Không mở được ${path}: ${systemReason(error)}.`);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new Fault(`Không tạo được thư mục ${path}: ${systemReason(error)}.`);
  }
}

export async function runInit(folder: string, options: InitOptions): Promise<ExitCode> {
  const console = createConsole(options);
  const answers = options.hoi ? await atTerminal(askAboutFolder) : {};
  const day = new Date().toISOString().slice(0, 10);
  const request = { answers, day, ...(options.from === undefined ? {} : { from: options.from }) };
  const { folders, files, period, note } = await newFolder(request, nodeFiles, nodePlatform);
  for (const name of folders) await makeFolder(join(folder, name));
  for (const { path, content } of files) {
    const target = join(folder, path);
    const kept = await exists(target);
    if (!kept) await writeOutput(target, await content());
    console.out(`${kept ? 'Giữ nguyên, đã có' : 'Đã tạo'}: ${withSlashes(target)}\n`);
  }
  if (note !== '') console.note(note);
  console.note(
    `Việc tiếp theo: ghi hai danh mục trong danh-muc/ và hồ sơ de06.yaml, rồi chạy “de06 form -p ${period}” trong thư mục đó. Xem HUONG-DAN.md.`,
  );
  return 0;
}
