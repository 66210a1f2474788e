/** From the paths on the command line to the files to read. */
import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { Fault, isMissing, systemReason } from './fault.js';

export interface InputFiles {
  /** Paths as given, with `/`, ordered; each file once. */
  readonly files: readonly string[];
  /** Files in the folders that cannot be a submission; named, not read. */
  readonly skipped: readonly string[];
  /** Copies that de06 wrote: an office that mended its copy may have sent it back under that name. */
  readonly copies: readonly string[];
  /** Each file was named itself, none was found in a folder or by a pattern. */
  readonly named: boolean;
}

export interface InputOptions {
  /** `-p`: of a folder with one folder a period only this period's submissions are taken. */
  readonly period?: string;
  /** Files that serve another purpose (roster, catalogue, receipt register); absolute paths. */
  readonly reserved: readonly string[];
  /** Folders without a submission are no fault: nobody may have sent yet. */
  readonly mayBeEmpty?: boolean;
}

/** What lies about in folders and is never an office's answer. */
const NOT_SUBMISSIONS = /(?:\.(?:ya?ml|json|md|ini|db|tmp|bak)|(?:^|\/)so-nhan\.[a-z]+)$/i;
const OWN_OUTPUT = /_de06/i;

/** Forward slashes, as all paths in messages and JSON. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

function byPath(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What stands at a path; undefined: nothing. */
export async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new Fault(`Không mở được ${path}: ${systemReason(error)}.`);
  }
}

/** A working folder (de06.yaml in it) keeps its submissions in nop/. */
async function collectionIn(folder: string): Promise<string> {
  if ((await kindOf(join(folder, 'de06.yaml'))) !== 'file') return folder;
  const all = join(folder, 'nop');
  return (await kindOf(all)) === 'folder' ? all : folder;
}

/** Of a collection with one folder a period, the period's. */
async function submissionsFolder(folder: string, period: string | undefined): Promise<string> {
  const all = await collectionIn(folder);
  const one = period === undefined ? all : join(all, period);
  return (await kindOf(one)) === 'folder' ? one : all;
}

/** Files in a folder, to the bottom, in the order of their paths; no dot files. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await glob('**/*', {
    cwd: folder,
    onlyFiles: true,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.map((path) => withSlashes(join(folder, path))).sort(byPath);
}

/**
 * Patterns are expanded here because cmd and PowerShell do not; `\` is a separator, not an escape.
 * @throws Fault when nothing matches
 */
export async function filesMatching(pattern: string): Promise<string[]> {
  const found = await glob(withSlashes(pattern), { onlyFiles: true, expandDirectories: false });
  if (found.length > 0) return found.map(withSlashes).sort(byPath);
  throw new Fault(
    `Không tìm thấy ${pattern}.`,
    `Kiểm tra lại đường dẫn (đang ở thư mục ${withSlashes(resolve('.'))}).`,
  );
}

/**
 * Files and folders (searched to the bottom) and patterns → the submissions to read.
 * A file that is named itself is always taken; in folders lock files (`~$…`), dot files, de06's own
 * outputs and the secretariat's own lists are passed over.
 * @throws Fault when a path does not exist or holds no file
 */
export async function findInputFiles(
  paths: readonly string[],
  options: InputOptions,
): Promise<InputFiles> {
  const files = new Set<string>();
  const skipped = new Set<string>();
  const copies = new Set<string>();
  const reserved = new Set(options.reserved);
  let named = true;
  const sift = (path: string) => {
    const name = basename(path);
    if (name.startsWith('~$') || reserved.has(resolve(path))) return;
    if (OWN_OUTPUT.test(name)) {
      copies.add(path);
      return;
    }
    (NOT_SUBMISSIONS.test(path) ? skipped : files).add(path);
  };
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'file') {
      files.add(withSlashes(path));
      continue;
    }
    named = false;
    if (kind === 'folder') {
      const folder = await submissionsFolder(path, options.period);
      for (const file of await filesBelow(folder)) sift(file);
    } else {
      for (const file of await filesMatching(path)) sift(file);
    }
  }
  if (files.size === 0 && !options.mayBeEmpty) {
    throw new Fault(
      `Không có tệp báo cáo nào trong ${paths.join(', ')}.`,
      'Chép các tệp Excel hoặc CSV mà đơn vị gửi vào thư mục đó rồi chạy lại.',
    );
  }
  const inOrder = (found: ReadonlySet<string>) => [...found].sort(byPath);
  return { files: inOrder(files), skipped: inOrder(skipped), copies: inOrder(copies), named };
}

/** Path of `file` as seen from the folder of `from`, with `/`. */
export function relativeTo(from: string, file: string): string {
  return withSlashes(relative(resolve(from, '..'), resolve(file)));
}
