/** What validate and merge do alike: find the settings, find the files, read them one by one. */
import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import {
  assembleRound,
  DEFAULT_LIMITS,
  isConsolidated,
  type Limits,
  loadWorkspace,
  type Period,
  periodOfFolders,
  prepareSetting,
  type Round,
  readPeriodId,
  readSubmission,
  registerPath,
  type Setting,
  type Submission,
  unopenedSubmission,
  type Workspace,
} from '../index.js';
import type { Console, ConsoleOptions } from './console.js';
import { lookBack } from './earlier.js';
import { Fault } from './fault.js';
import { findInputFiles, type InputFiles, withSlashes } from './input-files.js';
import { findConfig, nodeFiles } from './node-files.js';
import { openFile } from './opened-file.js';
import { nodePlatform } from './platform.js';
import { settled } from './settled.js';

export { settled } from './settled.js';

/** Options that validate and merge share, as commander gives them. */
export interface ReadingOptions extends ConsoleOptions {
  readonly config?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly acceptPeriod?: boolean;
  /** What `merge` wrote for the period before. */
  readonly truoc?: string;
  readonly limit?: Readonly<Record<string, number>>;
}

export interface Session {
  readonly round: Round;
  readonly setting: Setting;
}

/** Settings by `--config`, else from the first folder that has a de06.yaml: the input's or one above, then the present one. */
export async function openWorkspace(
  config: string | undefined,
  near: readonly string[],
  console: Console,
): Promise<Workspace> {
  const found = config ?? (await firstConfig([...near, '.']));
  const path = found === undefined ? undefined : shown(found);
  console.detail(
    path === undefined ? 'Không có de06.yaml: dùng biểu mẫu có sẵn.' : `Hồ sơ tỉnh: ${path}`,
  );
  return settled(await loadWorkspace(path, nodeFiles), console);
}

async function firstConfig(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const found = await findConfig(folder);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As short as it can be said from the present folder. */
function shown(path: string): string {
  const near = withSlashes(relative(resolve('.'), resolve(path)));
  const full = withSlashes(resolve(path));
  return near.length < full.length ? near : full;
}

async function folderOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch {
    // A pattern, or a path that findInputFiles will name as missing.
    return dirname(path);
  }
}

/**
 * `-p`, else the one period that the folders of all files name (`nop/2024-06/`).
 * @throws Fault when they name several: files of two periods are no round
 */
function periodOf(
  option: string | undefined,
  { files }: InputFiles,
  console: Console,
): Period | undefined {
  if (option !== undefined) return readPeriodId(option);
  const named = new Set(files.map((path) => periodOfFolders(path)?.id));
  const periods = [...named].filter((id) => id !== undefined);
  const [only] = periods;
  if (periods.length > 1) {
    throw new Fault(
      `Các tệp thuộc nhiều kỳ báo cáo: ${periods.sort().join(', ')}.`,
      `Chọn một kỳ bằng -p, ví dụ -p ${periods.at(-1)}, hoặc chỉ đúng thư mục của kỳ đó.`,
    );
  }
  if (named.size !== 1 || only === undefined) {
    console.note(
      'Chưa rõ kỳ báo cáo: không kiểm tra sai kỳ, quá hạn và đơn vị chưa nộp. Thêm -p, ví dụ -p 2024-06.',
    );
    return undefined;
  }
  console.note(`Kỳ báo cáo ${only} (theo tên thư mục; dùng -p để chọn kỳ khác).`);
  return readPeriodId(only);
}

/** Limits by name, as `--limit` gives them. */
function limitsOf(wanted: Readonly<Record<string, number>>): Partial<Limits> {
  const unknown = Object.keys(wanted).filter((name) => !Object.hasOwn(DEFAULT_LIMITS, name));
  if (unknown.length === 0) return wanted;
  throw new Fault(
    `Không có giới hạn ${unknown.join(', ')}.`,
    `Các giới hạn: ${Object.entries(DEFAULT_LIMITS)
      .map(([name, value]) => `${name}=${value}`)
      .join(', ')}.`,
  );
}

async function readAll(
  { files }: InputFiles,
  setting: Setting,
  limits: Partial<Limits>,
  console: Console,
): Promise<Submission[]> {
  const submissions: Submission[] = [];
  const results: string[] = [];
  for (const [index, path] of files.entries()) {
    console.progress(`Đang đọc ${index + 1}/${files.length}: ${path}`);
    const opened = openFile(path);
    if ('refusal' in opened) {
      submissions.push(unopenedSubmission(path, opened.refusal, setting, nodePlatform));
    } else if (isConsolidated(opened.bytes, nodePlatform)) {
      results.push(path);
    } else {
      const input = { path, ...opened };
      submissions.push(await readSubmission(input, setting, nodePlatform, limits));
    }
  }
  console.progress(undefined);
  if (results.length > 0) console.note(`Bỏ qua tệp tổng hợp của de06: ${results.join(', ')}`);
  return submissions;
}

/**
 * Reads everything that the paths name into a round. To check one named file is not to check a
 * round; who chases the offices may find that nobody has sent anything yet.
 */
export async function openRound(
  paths: readonly string[],
  options: ReadingOptions & { readonly prefer?: 'newest' },
  console: Console,
  purpose: 'check' | 'merge' | 'chase' = 'merge',
): Promise<Session> {
  const near = await Promise.all(paths.map(folderOf));
  const workspace = await openWorkspace(options.config, near, console);
  const given = options.period === undefined ? undefined : readPeriodId(options.period);
  const register = registerPath(workspace, given, nodeFiles);
  const lists = [workspace.rosterPath, workspace.cataloguePath].flatMap((path) =>
    path === undefined ? [] : [nodeFiles.resolve(workspace.file ?? '', path)],
  );
  const reserved = [...lists, ...(register === undefined ? [] : [register])].map((path) =>
    resolve(path),
  );
  const input = await findInputFiles(paths, {
    period: options.period,
    reserved,
    mayBeEmpty: purpose === 'chase',
  });
  if (input.skipped.length > 0) console.detail(`Bỏ qua: ${input.skipped.join(', ')}`);
  if (input.copies.length > 0) {
    console.note(
      `Không đọc ${input.copies.length} tệp có “_de06” trong tên (bản sao do de06 ghi): ${input.copies.join(', ')}. Nếu đơn vị đã sửa trên bản đó, hãy đổi tên tệp rồi chạy lại.`,
    );
  }
  const period = periodOf(options.period, input, console);
  const request = { workspace, period, asOf: options.asOf };
  const prepared = settled(await prepareSetting(request, nodeFiles, nodePlatform), console);
  const setting = await lookBack(prepared, options.truoc, console);
  const submissions = await readAll(input, setting, limitsOf(options.limit ?? {}), console);
  const choice = {
    acceptPeriod: options.acceptPeriod ?? false,
    prefer: options.prefer ?? 'none',
    singleFile: purpose === 'check' && input.named && input.files.length === 1,
  } as const;
  return { round: assembleRound(submissions, setting, choice), setting };
}
