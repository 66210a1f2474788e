/** Two results → what changed, and that as a workbook. */
import { compareRounds } from '../compare/compare.js';
import type { Comparison } from '../model/comparison.js';
import { type ConfigResult, resultOf } from '../model/config.js';
import { openResult, type ResultFile } from './earlier.js';
import type { Files, Platform } from './files.js';
import type { Tool } from './round.js';

/** Reads both files and compares them; says all that is wrong with either. */
export async function diffRounds(
  earlier: ResultFile,
  later: ResultFile,
  tool: Tool,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<Comparison>> {
  const before = await openResult(earlier, files, platform);
  const after = await openResult(later, files, platform);
  const problems = [...before.problems, ...after.problems];
  if (!before.ok || !after.ok) return { ok: false, problems };
  return resultOf(compareRounds(before.value, after.value, tool), problems);
}

/** The comparison as an .xlsx. */
export async function renderComparison(
  comparison: Comparison,
  { deflate }: Platform,
): Promise<Uint8Array> {
  // exceljs takes a quarter of a second to load: only here.
  const { renderComparisonWorkbook } = await import('../render/xlsx/comparison.js');
  return renderComparisonWorkbook(comparison, deflate);
}
