/** Earlier results for a run: read, and said which. */
import {
  type Consolidated,
  type EarlierResult,
  findEarlier,
  findHistory,
  openTasks,
  type ResultFile,
  type Setting,
  type Workspace,
} from '../index.js';
import type { Console } from './console.js';
import { Fault } from './fault.js';
import { nodeFiles } from './node-files.js';
import { nodePlatform } from './platform.js';
import { settled } from './settled.js';

/**
 * What `merge` wrote, as `--truoc` names it.
 * @throws Fault when there is no such file
 */
export async function resultFile(path: string): Promise<ResultFile> {
  const bytes = await nodeFiles.read(path);
  if (bytes === undefined) throw new Fault(`Không tìm thấy ${path}.`);
  return { path, bytes };
}

function listed(results: readonly EarlierResult[]): string {
  return results.map(({ path, consolidated }) => `${consolidated.period} (${path})`).join(', ');
}

function sayNarrowed(setting: Setting, console: Console): void {
  const { catalogue, since = [] } = setting;
  if (catalogue === undefined) return;
  const all = catalogue.tasks.length;
  console.note(
    since.length === 0
      ? `Kỳ tuần: chưa có kết quả tổng hợp kỳ nào trước đó trong ket-qua, nên lấy cả ${all} nhiệm vụ.`
      : `Kỳ tuần chỉ lấy ${openTasks(setting)?.tasks.length}/${all} nhiệm vụ chưa hoàn thành theo kết quả kỳ ${listed(since)}.`,
  );
}

export interface ReportHistory {
  readonly previous?: Consolidated;
  readonly series: readonly Consolidated[];
}

/** What the report of a round is compared with. */
export async function historyOf(
  consolidated: Consolidated,
  workspace: Workspace,
  truoc: string | undefined,
  console: Console,
): Promise<ReportHistory> {
  const given = truoc === undefined ? undefined : await resultFile(truoc);
  const found = await findHistory(consolidated, workspace, given, nodeFiles, nodePlatform);
  const { previous, series } = settled(found, console);
  if (previous !== undefined) console.detail(`So sánh với kỳ ${listed([previous])}.`);
  return { previous: previous?.consolidated, series };
}

/** The setting with what the working folder keeps of earlier periods, or with the file given. */
export async function lookBack(
  setting: Setting,
  truoc: string | undefined,
  console: Console,
): Promise<Setting> {
  const { cycle, workspace } = setting;
  if (cycle === undefined) return setting;
  const given = truoc === undefined ? undefined : await resultFile(truoc);
  const found = await findEarlier(cycle.period, workspace, given, nodeFiles, nodePlatform);
  const { previous, since } = settled(found, console);
  const looked: Setting = { ...setting, previous, since };
  if (previous !== undefined) console.note(`So sánh với kỳ ${listed([previous])}.`);
  if (cycle.period.kind === 'week') sayNarrowed(looked, console);
  return looked;
}
