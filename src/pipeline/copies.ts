/** A sender's file → the copy to send back, and the copy with what is certain put right. */
import { fileNameOf } from '../model/address.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Fix } from '../model/fix.js';
import type { Round } from '../model/round.js';
import { ReadError } from '../package/failure.js';
import { DEFAULT_LIMITS, type Limits } from '../package/limits.js';
import { openZip } from '../package/zip-archive.js';
import { readFile } from '../read/read.js';
import { OWN_PART } from '../render/annotate/own-part.js';
import type { PatchTools, WorkbookCopy } from '../render/annotate/workbook-draft.js';
import { printPeriod } from '../text/period.js';
import type { Platform } from './files.js';
import type { InputFile } from './round.js';

export interface SenderCopy extends WorkbookCopy {
  /** The file is no workbook, or one that cannot be changed: its tables stand in a new one. */
  readonly rebuilt: boolean;
}

type Patch = (bytes: Uint8Array, tools: PatchTools) => WorkbookCopy;

const ZIP_MARK = [0x50, 0x4b];

/** The change applied to the file itself, else to a workbook of its tables; undefined when it cannot be read. */
async function copyOf(
  { bytes }: InputFile,
  platform: Platform,
  wanted: Partial<Limits>,
  patch: Patch,
): Promise<SenderCopy | undefined> {
  const { inflate, deflate } = platform;
  const tools: PatchTools = { inflate, deflate, limits: { ...DEFAULT_LIMITS, ...wanted } };
  if (ZIP_MARK.every((byte, index) => bytes[index] === byte)) {
    try {
      return { ...patch(bytes, tools), rebuilt: false };
    } catch (error) {
      // Readable is more than patchable: no styles part, a drawing of comments that has no end …
      if (!(error instanceof ReadError)) throw error;
    }
  }
  const read = await readFile(bytes, platform, wanted);
  if (!read.ok) return undefined;
  const { tableCopy } = await import('../render/annotate/table-copy.js');
  return { ...patch(tableCopy(read.grid, deflate), tools), rebuilt: true };
}

/** The file with its faulty cells coloured, commented and listed; undefined when it cannot be read. */
export async function annotatedCopy(
  file: InputFile,
  round: Round,
  diagnostics: readonly Diagnostic[],
  platform: Platform,
  limits: Partial<Limits> = {},
): Promise<SenderCopy | undefined> {
  const { annotateWorkbook } = await import('../render/annotate/annotate.js');
  const unit = round.submissions.find((one) => one.file === file.path)?.unit.name;
  const period = round.cycle === undefined ? undefined : printPeriod(round.cycle.period);
  const remarks = {
    file: fileNameOf(file.path),
    diagnostics: diagnostics.filter(({ at }) => at.file === file.path),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
  return copyOf(file, platform, limits, (bytes, tools) => annotateWorkbook(bytes, remarks, tools));
}

/** The file with its fixes made and listed; undefined when it cannot be read. */
export async function correctedCopy(
  file: InputFile,
  fixes: readonly Fix[],
  platform: Platform,
  limits: Partial<Limits> = {},
): Promise<SenderCopy | undefined> {
  const { correctWorkbook } = await import('../render/annotate/correct.js');
  const own = fixes.filter(({ at }) => at.file === file.path);
  return copyOf(file, platform, limits, (bytes, tools) =>
    correctWorkbook(bytes, fileNameOf(file.path), own, tools),
  );
}

/** A copy that de06 wrote and nobody has saved since: Excel gives its parts other names. */
export function isOwnCopy(bytes: Uint8Array, { inflate }: Platform): boolean {
  try {
    return openZip(bytes, inflate, DEFAULT_LIMITS).has(OWN_PART);
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}
