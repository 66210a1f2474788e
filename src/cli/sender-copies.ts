/** Writing copies of senders' files: annotated to send back, or corrected. The files themselves are only read. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import {
  annotatedCopy,
  type Checked,
  correctedCopy,
  type InputFile,
  isOwnCopy,
  type Round,
  type SenderCopy,
} from '../index.js';
import type { Console } from './console.js';
import { Fault, systemReason } from './fault.js';
import { withSlashes } from './input-files.js';
import { refuseOutputs, writeOutput } from './output-file.js';
import { nodePlatform } from './platform.js';

export interface CopyOptions {
  /** Folder for annotated copies. */
  readonly annotate?: string;
  /** Folder for corrected copies. */
  readonly fix?: string;
  readonly force?: boolean;
  readonly limit?: Readonly<Record<string, number>>;
}

interface Series {
  readonly folder: string;
  /** Put behind the name, before the ending. */
  readonly mark: string;
  readonly sources: readonly string[];
  readonly copy: (file: InputFile) => Promise<SenderCopy | undefined>;
  /** "có ghi chú". */
  readonly what: string;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A pattern, or nothing: findInputFiles has said so already.
    return false;
  }
}

/**
 * Corrected copies keep their names, so they must not lie where the next run would read them beside
 * the files that they were made from.
 * @throws Fault
 */
export async function refuseFolder(
  { fix }: CopyOptions,
  paths: readonly string[],
  { submissions }: Round,
): Promise<void> {
  if (fix === undefined) return;
  const folder = resolve(fix);
  const searched = (await Promise.all(paths.map(isFolder))).some((found) => found);
  const sources = submissions.map(({ file }) => resolve(dirname(file)));
  const isInside = sources.some(
    (source) => folder === source || (searched && folder.startsWith(source + sep)),
  );
  if (!isInside) return;
  throw new Fault(
    `Không ghi bản đã sửa vào ${fix}: đó là thư mục đang kiểm tra.`,
    'Chọn một thư mục khác cho --fix; tệp đơn vị gửi phải được giữ nguyên.',
  );
}

async function readSource(path: string): Promise<InputFile> {
  try {
    return { path, bytes: await readFile(path) };
  } catch (error) {
    throw new Fault(`Không đọc được ${path}: ${systemReason(error)}.`);
  }
}

/** A path that no other copy of this run has: offices in several folders may use one name. */
function freePath(stem: string, ending: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${stem}${ending}` : `${stem}_${number}${ending}`;
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}

/** One file at a time, so that memory stays flat. */
async function writeSeries(series: Series, force: boolean, console: Console): Promise<void> {
  const { folder, mark, sources, copy, what } = series;
  const taken = new Set<string>();
  let written = 0;
  for (const [index, source] of sources.entries()) {
    console.progress(`Đang ghi bản ${what} ${index + 1}/${sources.length}: ${source}`);
    const made = await copy(await readSource(source));
    if (made === undefined) {
      console.note(`Không có bản ${what} của ${source}: tệp không đọc được.`);
      continue;
    }
    const { bytes, ending, rebuilt } = made;
    const stem = basename(source, extname(source));
    const path = freePath(withSlashes(join(folder, stem + mark)), ending, taken);
    const recognise = (old: Uint8Array) => isOwnCopy(old, nodePlatform);
    await refuseOutputs([{ path, ending, recognise }], force);
    await writeOutput(path, bytes);
    written += 1;
    const note = rebuilt
      ? ' (bảng chép sang tệp Excel mới, vì không ghi thẳng vào tệp gốc được)'
      : '';
    console.note(`Đã ghi bản ${what}: ${path}${note}`);
  }
  console.progress(undefined);
  if (sources.length === 0) console.note(`Không có tệp nào cần bản ${what}.`);
  else console.note(`Bản ${what}: ${written}/${sources.length} tệp, trong ${folder}.`);
}

/**
 * Writes what was asked for: annotated copies of the files with errors or warnings, corrected
 * copies of those with something certain to mend. Says on stderr what was written.
 */
export async function writeCopies(
  { annotate, fix, force = false, limit = {} }: CopyOptions,
  round: Round,
  { diagnostics, validation, fixes }: Checked,
  console: Console,
): Promise<void> {
  if (annotate !== undefined) {
    const faulty = validation.files.filter(({ errors, warnings }) => errors + warnings > 0);
    const series: Series = {
      folder: annotate,
      mark: '_de06',
      sources: faulty.map(({ path }) => path),
      copy: (file) => annotatedCopy(file, round, diagnostics, nodePlatform, limit),
      what: 'có ghi chú',
    };
    await writeSeries(series, force, console);
  }
  if (fix !== undefined) {
    const series: Series = {
      folder: fix,
      mark: '',
      sources: [...new Set(fixes.map(({ at }) => at.file))],
      copy: (file) => correctedCopy(file, fixes, nodePlatform, limit),
      what: 'đã sửa',
    };
    await writeSeries(series, force, console);
  }
}
