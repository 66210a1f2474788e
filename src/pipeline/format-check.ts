/** Word files held against Nghị định 30/2020/NĐ-CP. */
import { checkWordFiles, type WordFile } from '../inspect/check.js';
import type { FormatCheck } from '../model/format-check.js';
import type { Platform } from './files.js';

export { explainedFormatRules } from '../inspect/document.js';

/** Findings of all files, in their order. */
export function checkFormat(
  files: readonly WordFile[],
  { inflate }: Platform,
  version: string,
): FormatCheck {
  return checkWordFiles(files, inflate, version);
}
