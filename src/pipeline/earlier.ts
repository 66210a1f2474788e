/** Results of earlier periods: given by name, or kept in `ket-qua/<kỳ>/` of the working folder. */
import type { ConfigProblem, ConfigResult } from '../model/config.js';
import { type Consolidated, consolidatedSchema } from '../model/consolidated.js';
import type { Period } from '../model/period.js';
import type { Workspace } from '../model/workspace.js';
import { periodBefore, readPeriodId } from '../text/period.js';
import { openConsolidated } from './consolidated.js';
import type { Files, Platform } from './files.js';

const FOLDER = 'ket-qua';
/** The workbook first: it may have been corrected in Excel since. */
const NAMES = ['tong-hop.xlsx', 'tong-hop.json'];
/** It is only compared with; the tool that reads it leaves no trace. */
const READER = { name: 'de06', version: '' } as const;

/** What `merge` wrote: its workbook or its JSON. */
export interface ResultFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface EarlierResult {
  readonly path: string;
  readonly consolidated: Consolidated;
}

/** What a run may look back at. */
export interface Earlier {
  /** The period before, of the same kind; or the file that was given instead. */
  readonly previous?: EarlierResult;
  /** Weekly rounds: the newest results back to one of a whole catalogue, newest first. */
  readonly since: readonly EarlierResult[];
}

interface Looking {
  readonly workspace: Workspace;
  readonly files: Files;
  readonly platform: Platform;
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Reads what `merge` wrote: its JSON or its workbook, told by the ending. */
export async function openResult(
  { path, bytes }: ResultFile,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<Consolidated>> {
  if (!/\.json$/i.test(path)) {
    const opened = await openConsolidated({ path, bytes, tool: READER }, files, platform);
    return opened.ok ? { ...opened, value: opened.value.restored.consolidated } : opened;
  }
  const read = consolidatedSchema.safeParse(parsedJson(bytes));
  if (read.success) return { ok: true, value: read.data, problems: [] };
  const message =
    'Không đọc được kết quả tổng hợp; hãy chọn tệp .json hoặc .xlsx do “de06 merge” ghi.';
  return { ok: false, problems: [{ at: { file: path }, message, severity: 'error' }] };
}

/** Nobody named this file: that it cannot be used is said, and the run goes on without it. */
function passedOver(path: string): ConfigProblem {
  const message =
    'Không đọc được kết quả tổng hợp kỳ trước ở tệp này, nên không so sánh với kỳ đó.';
  return { at: { file: path }, message, severity: 'warning' };
}

interface Kept {
  readonly result?: EarlierResult;
  readonly problems: readonly ConfigProblem[];
}

async function keptResult({ id }: Period, { workspace, files, platform }: Looking): Promise<Kept> {
  for (const name of NAMES) {
    const path = files.resolve(workspace.file ?? '', `${FOLDER}/${id}/${name}`);
    const bytes = await files.read(path);
    if (bytes === undefined) continue;
    const opened = await openResult({ path, bytes }, files, platform);
    // A file under that name that speaks of another period is somebody's copy.
    return opened.ok && opened.value.period === id
      ? { result: { path, consolidated: opened.value }, problems: [] }
      : { problems: [passedOver(path)] };
  }
  return { problems: [] };
}

/** Periods that have a folder of results, oldest first; of two that end together the longer first. */
async function keptPeriods({ workspace, files }: Looking): Promise<readonly Period[]> {
  const folder = files.resolve(workspace.file ?? '', FOLDER);
  const names = (await files.folders?.(folder)) ?? [];
  return names
    .flatMap((name) => readPeriodId(name) ?? [])
    .sort((a, b) => (a.to === b.to ? compare(a.from, b.from) : compare(a.to, b.to)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Weekly results hold only what was open then; who wants all tasks goes back to another kind. */
async function resultsSince(period: Period, looking: Looking): Promise<Earlier & Kept> {
  const since: EarlierResult[] = [];
  const problems: ConfigProblem[] = [];
  for (const kept of [...(await keptPeriods(looking))].reverse()) {
    if (kept.to >= period.from) continue;
    const { result, problems: said } = await keptResult(kept, looking);
    problems.push(...said);
    if (result) since.push(result);
    if (result && kept.kind !== 'week') break;
  }
  return { since, problems };
}

/** Looks for what a round is compared with; `given` goes before what the working folder keeps. */
export async function findEarlier(
  period: Period,
  workspace: Workspace,
  given: ResultFile | undefined,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<Earlier>> {
  if (given !== undefined) {
    const opened = await openResult(given, files, platform);
    if (!opened.ok) return opened;
    const previous = { path: given.path, consolidated: opened.value };
    const since = period.kind === 'week' ? [previous] : [];
    return { ...opened, value: { previous, since } };
  }
  const looking: Looking = { workspace, files, platform };
  const before = periodBefore(period);
  const { result, problems }: Kept = before ? await keptResult(before, looking) : { problems: [] };
  const previous = result === undefined ? {} : { previous: result };
  if (period.kind !== 'week') return { ok: true, value: { ...previous, since: [] }, problems };
  const { since, problems: more } = await resultsSince(period, looking);
  const said = new Set(problems.map(({ at }) => at.file));
  const all = [...problems, ...more.filter(({ at }) => !said.has(at.file))];
  return { ok: true, value: { ...previous, since }, problems: all };
}

/** What a report looks back at: the period before, and the series that it ends. */
export interface History {
  readonly previous?: EarlierResult;
  readonly series: readonly Consolidated[];
}

/** The period before is the last of the series, also when it was given and is kept nowhere. */
export async function findHistory(
  { period: id }: Consolidated,
  workspace: Workspace,
  given: ResultFile | undefined,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<History>> {
  const period = readPeriodId(id);
  if (period === undefined) return { ok: true, value: { series: [] }, problems: [] };
  const found = await findEarlier(period, workspace, given, files, platform);
  if (!found.ok) return found;
  const { previous } = found.value;
  const kept = await keptSeries(period, workspace, files, platform);
  const before = previous?.consolidated;
  const others = kept.filter((one) => one.period !== before?.period);
  const isEarlier = readPeriodId(before?.period ?? '')?.kind === period.kind;
  const series = before !== undefined && isEarlier ? [...others, before] : others;
  return { ...found, value: { previous, series: inOrder(series) } };
}

function inOrder(series: readonly Consolidated[]): readonly Consolidated[] {
  return [...series].sort((a, b) => compare(a.period, b.period));
}

/** Most periods that a trend shows: a year of months. */
const LONGEST_TREND = 12;

/** Results of earlier periods of the same kind, oldest first. */
export async function keptSeries(
  period: Period,
  workspace: Workspace,
  files: Files,
  platform: Platform,
): Promise<readonly Consolidated[]> {
  const looking: Looking = { workspace, files, platform };
  const periods = (await keptPeriods(looking)).filter(
    ({ kind, to }) => kind === period.kind && to < period.from,
  );
  const series: Consolidated[] = [];
  for (const kept of periods.slice(1 - LONGEST_TREND)) {
    const { result } = await keptResult(kept, looking);
    if (result) series.push(result.consolidated);
  }
  return series;
}
