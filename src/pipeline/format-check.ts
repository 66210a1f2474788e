/** Word files held against Nghị định 30/2020/NĐ-CP. */
import { checkWordFile, formatCheck, type WordFile } from '../inspect/check.js';
import type { FormatCheck, FormatDiagnostic } from '../model/format-check.js';
import { formatOf } from '../read/read.js';
import type { Platform } from './files.js';

export type { WordFile } from '../inspect/check.js';
export { explainedFormatRules } from '../inspect/document.js';

/** Findings of all files, in their order; one file at a time is held. */
export function checkFormat(
  files: Iterable<WordFile>,
  platform: Platform,
  version: string,
): FormatCheck {
  const paths: string[] = [];
  const diagnostics: FormatDiagnostic[] = [];
  const format = (bytes: Uint8Array) => formatOf(bytes, platform);
  for (const file of files) {
    paths.push(file.path);
    diagnostics.push(...checkWordFile(file, platform.inflate, format));
  }
  return formatCheck(paths, diagnostics, version);
}
