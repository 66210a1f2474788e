/** Consolidated → workbook, workbook → Consolidated, Consolidated → Word report. */
import { bindTable } from '../bind/table.js';
import { compareRounds } from '../compare/compare.js';
import { restoreConsolidated } from '../merge/restore.js';
import { type ConfigResult, refusal } from '../model/config.js';
import type { Consolidated } from '../model/consolidated.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ReportDocument } from '../model/document.js';
import type { Grid } from '../model/grid.js';
import type { Outline } from '../model/outline.js';
import type { Restored } from '../model/restored.js';
import type { Table } from '../model/table.js';
import { SHEETS } from '../model/workbook.js';
import type { Workspace } from '../model/workspace.js';
import { readGrid } from '../read/read.js';
import { type ReportOptions, writeReport } from '../report/report.js';
import { checkWorkbook } from '../rules/check.js';
import { readPeriodId } from '../text/period.js';
import { cycleOf } from '../workspace/cycle.js';
import type { Files, Platform } from './files.js';
import type { Tool } from './round.js';
import { builtInForm, decodedCells } from './table-file.js';

/** The consolidated workbook. `configPath`: de06.yaml as seen from it, for `render` to find again. */
export async function renderConsolidated(
  consolidated: Consolidated,
  { province }: Workspace,
  configPath: string | undefined,
  { deflate }: Platform,
): Promise<Uint8Array> {
  // exceljs takes a quarter of a second to load: only here.
  const { renderWorkbook } = await import('../render/xlsx/workbook.js');
  return renderWorkbook(consolidated, { province, configPath, deflate });
}

export interface OpenedConsolidated {
  readonly restored: Restored;
  readonly diagnostics: readonly Diagnostic[];
  /** Path of de06.yaml as seen from the workbook, where it was recorded. */
  readonly configPath?: string;
}

export interface ConsolidatedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly tool: Tool;
}

/** Reads a workbook that `merge` wrote, with what was corrected in it since. */
export async function openConsolidated(
  { path, bytes, tool }: ConsolidatedFile,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<OpenedConsolidated>> {
  const read = readGrid(bytes, platform);
  if (!read.ok)
    return refusal(path, 'Không đọc được tệp tổng hợp; tệp phải là .xlsx do “de06 merge” ghi.');
  const { grid } = read;
  const bound = async (formId: string, sheet: string): Promise<Table | undefined> =>
    bindTable(grid, await builtInForm(formId, files), path, { sheet }).table;
  const form = await builtInForm('tong-hop', files);
  const summary = bindTable(grid, form, path, { sheet: SHEETS.summary }).table;
  if (summary === undefined) {
    return refusal(
      path,
      `Không thấy bảng ở trang “${SHEETS.summary}”; hãy chọn tệp do “de06 merge” ghi.`,
    );
  }
  const restored = restoreConsolidated({
    file: path,
    tables: {
      summary,
      bySection: await bound('theo-nhom', SHEETS.bySection),
      details: await bound('chi-tiet', SHEETS.details),
      units: await bound('tinh-hinh-nop', SHEETS.units),
    },
    statuses: form.statuses,
    tool,
  });
  if (readPeriodId(restored.consolidated.period) === undefined) {
    return refusal(
      path,
      `Không thấy kỳ báo cáo ở đầu trang “${SHEETS.summary}” (dòng “Kỳ báo cáo: …”).`,
    );
  }
  const value = {
    restored,
    diagnostics: checkWorkbook(restored),
    configPath: recordedConfig(grid),
  };
  return { ok: true, value, problems: decodedCells(grid, summary) };
}

function recordedConfig({ properties }: Grid): string | undefined {
  return /; hồ sơ: (.+)$/.exec(properties.description ?? '')?.[1];
}

/** What a run chooses; window and history are found. */
export interface ReportChoice extends Omit<ReportOptions, 'window' | 'history'> {
  /** The period before, to compare with. */
  readonly previous?: Consolidated;
  /** Earlier periods of the same kind, oldest first. */
  readonly series?: readonly Consolidated[];
}

/** What the report is written with, window and history found. */
export function reportOptions(
  consolidated: Consolidated,
  workspace: Workspace,
  { previous, series = [], ...written }: ReportChoice,
): ReportOptions {
  const period = readPeriodId(consolidated.period);
  const cycle = period && cycleOf(period, workspace);
  const window = cycle && { from: cycle.dataFrom, to: cycle.dataTo };
  const history = {
    comparison: previous && compareRounds(previous, consolidated, consolidated.tool),
    earlier: series.map(({ period: id, totals }) => ({ period: id, totals })),
  };
  return { ...written, window, history };
}

/** The report with nothing of Word in it; number and day of issue are blanks when not given. */
export function composeReport(
  { consolidated }: Restored,
  workspace: Workspace,
  outline: Outline,
  choice: ReportChoice,
): ReportDocument {
  const options = reportOptions(consolidated, workspace, choice);
  return writeReport(consolidated, workspace, outline, options);
}
