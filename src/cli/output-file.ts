/** Writing results: complete or not at all, and never over somebody else's file. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Fault, isMissing, systemReason } from './fault.js';

/** Says whether existing bytes were made by de06. */
export type Recognise = (bytes: Uint8Array) => boolean;

export interface OutputFile {
  readonly path: string;
  /** `.xlsx`: Excel and Word open a file by its ending. */
  readonly ending: string;
  readonly recognise: Recognise;
}

async function existing(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new Fault(`Không ghi được ${path}: ${systemReason(error)}.`);
  }
}

/**
 * Refuses before any work is done when a name has the wrong ending, or a file is in the way that
 * de06 did not make or that somebody has changed since.
 * @throws Fault
 */
export async function refuseOutputs(files: readonly OutputFile[], force: boolean): Promise<void> {
  for (const { path, ending, recognise } of files) {
    if (extname(path).toLowerCase() !== ending) {
      throw new Fault(`Tên tệp kết quả “${path}” phải có đuôi ${ending}.`);
    }
    const bytes = await existing(path);
    if (bytes === undefined || force || recognise(bytes)) continue;
    throw new Fault(
      `Đã có tệp ${path} không do de06 tạo ra, hoặc đã được chỉnh sửa, nên không ghi đè.`,
      'Chọn tên khác, hoặc thêm --force nếu chắc chắn muốn thay tệp đó.',
    );
  }
}

/**
 * Writes beside the target and renames, so that a reader never meets half a file.
 * @throws Fault when the system refuses (open in Excel, no right, disk full)
 */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Fault(`Không ghi được ${path}: ${systemReason(error)}.`);
  }
}
