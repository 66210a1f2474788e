/** Everything a run works with besides the submissions: form, roster, catalogue, dates. */
import type { Catalogue } from '../model/catalogue.js';
import { type ConfigResult, refusal, resultOf } from '../model/config.js';
import type { Form } from '../model/form.js';
import type { IsoDate } from '../model/grid.js';
import type { Cycle, Period } from '../model/period.js';
import type { Roster } from '../model/roster.js';
import type { Table } from '../model/table.js';
import type { Workspace } from '../model/workspace.js';
import { catalogueFrom } from '../workspace/catalogue.js';
import { DEFAULT_WORKSPACE, readWorkspace } from '../workspace/config.js';
import { cycleOf } from '../workspace/cycle.js';
import { isFormPath, readForm } from '../workspace/form-file.js';
import { receiptsFrom } from '../workspace/register.js';
import { rosterFrom } from '../workspace/roster.js';
import type { EarlierResult } from './earlier.js';
import type { Files, Platform } from './files.js';
import { officeProblems, ruleProblems, ruleSettings } from './rule-settings.js';
import { builtInForm, findBuiltInForm, readListFile } from './table-file.js';

export interface Setting {
  readonly workspace: Workspace;
  readonly form: Form;
  readonly roster?: Roster;
  readonly catalogue?: Catalogue;
  readonly cycle?: Cycle;
  /** Report date. */
  readonly asOf?: IsoDate;
  /** The period before, to compare with. */
  readonly previous?: EarlierResult;
  /** Weekly rounds: results that tell which tasks are done, newest first. */
  readonly since?: readonly EarlierResult[];
  /** File name → time of receipt, from the register. */
  readonly receipts: ReadonlyMap<string, string>;
}

export interface SettingRequest {
  readonly workspace: Workspace;
  readonly period?: Period;
  readonly asOf?: IsoDate;
}

interface Loading extends SettingRequest {
  readonly files: Files;
  readonly platform: Platform;
}

/** A list that the province does not keep. */
const NO_LIST = { ok: true, value: undefined, problems: [] } as const;

/** Reads `de06.yaml`; without a path the built-in settings. */
export async function loadWorkspace(
  configPath: string | undefined,
  files: Files,
): Promise<ConfigResult<Workspace>> {
  if (configPath === undefined) return { ok: true, value: DEFAULT_WORKSPACE, problems: [] };
  const bytes = await files.read(configPath);
  if (bytes === undefined) return refusal(configPath, 'Không có tệp cấu hình này.');
  return readWorkspace(new TextDecoder().decode(bytes), configPath);
}

async function loadOwnForm({ workspace, files }: Loading): Promise<ConfigResult<Form>> {
  if (!isFormPath(workspace.form)) {
    const form = await findBuiltInForm(workspace.form, files);
    if (form !== undefined) return { ok: true, value: form, problems: [] };
    return refusal(
      workspace.file ?? '',
      `Không có biểu mẫu có sẵn nào tên “${workspace.form}”; hãy ghi ${DEFAULT_WORKSPACE.form}, hoặc đường dẫn tới tệp form.yaml của tỉnh.`,
    );
  }
  const path = files.resolve(workspace.file ?? '', workspace.form);
  const bytes = await files.read(path);
  if (bytes === undefined) return refusal(path, 'Không có tệp biểu mẫu này.');
  return readForm(new TextDecoder().decode(bytes), path);
}

/** The form with the province's settings of its rules. */
async function loadForm(loading: Loading): Promise<ConfigResult<Form>> {
  const { workspace } = loading;
  const own = await loadOwnForm(loading);
  if (!own.ok) return own;
  const form = { ...own.value, rules: ruleSettings(own.value, workspace) };
  return resultOf(form, [...own.problems, ...ruleProblems(own.value, form, workspace)]);
}

async function loadList(
  path: string,
  what: string,
  formId: string,
  { files, platform }: Loading,
): Promise<ConfigResult<Table>> {
  return readListFile(path, what, await builtInForm(formId, files), files, platform);
}

function isBlank({ rows }: Table): boolean {
  return !rows.some(({ kind }) => kind === 'data');
}

/** What is made of a list, with what was to be said of reading it; nothing of one without rows. */
function madeOf<T>(
  table: ConfigResult<Table>,
  make: (table: Table) => ConfigResult<T>,
): ConfigResult<T | undefined> {
  if (!table.ok) return table;
  if (isBlank(table.value)) {
    const { file, sheet } = table.value;
    const message = 'Danh mục này chưa ghi dòng nào, nên được bỏ qua.';
    const remark = { at: { file, sheet }, message, severity: 'warning' } as const;
    return { ok: true, value: undefined, problems: [...table.problems, remark] };
  }
  const made = make(table.value);
  return { ...made, problems: [...table.problems, ...made.problems] };
}

async function loadRoster(loading: Loading): Promise<ConfigResult<Roster | undefined>> {
  const { workspace, period, files } = loading;
  if (workspace.rosterPath === undefined) return NO_LIST;
  const path = files.resolve(workspace.file ?? '', workspace.rosterPath);
  const table = await loadList(path, 'danh mục đơn vị', 'don-vi', loading);
  return madeOf(table, (list) => rosterFrom(list, workspace, period));
}

async function loadCatalogue(
  roster: Roster | undefined,
  loading: Loading,
): Promise<ConfigResult<Catalogue | undefined>> {
  const { workspace, files } = loading;
  if (workspace.cataloguePath === undefined) return NO_LIST;
  const path = files.resolve(workspace.file ?? '', workspace.cataloguePath);
  const table = await loadList(path, 'danh mục nhiệm vụ', 'nhiem-vu', loading);
  return madeOf(table, (list) => catalogueFrom(list, roster, workspace));
}

/** Path of the receipt register for a period: as configured, else `nop/<kỳ>/so-nhan.csv`. */
export function registerPath(
  workspace: Workspace,
  period: Period | undefined,
  files: Files,
): string | undefined {
  if (workspace.file === undefined || period === undefined) return undefined;
  const pattern = workspace.registerPath ?? 'nop/{period}/so-nhan.csv';
  return files.resolve(workspace.file, pattern.replaceAll('{period}', period.id));
}

async function loadReceipts(
  loading: Loading,
): Promise<ConfigResult<ReadonlyMap<string, string> | undefined>> {
  const { workspace, period, files } = loading;
  const path = registerPath(workspace, period, files);
  if (path === undefined || (await files.read(path)) === undefined) return NO_LIST;
  const table = await loadList(path, 'sổ nhận báo cáo', 'so-nhan', loading);
  return madeOf(table, receiptsFrom);
}

/**
 * Reads the province's settings and lists; says all that is wrong with them at once.
 * Problems of severity `error` make the result not ok: a run with a wrong roster would be wrong.
 */
export async function prepareSetting(
  request: SettingRequest,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<Setting>> {
  const { workspace, period } = request;
  const loading: Loading = { ...request, files, platform };
  const form = await loadForm(loading);
  const roster = await loadRoster(loading);
  // Leads are looked up in the roster: without it every name would count as a fault.
  const catalogue = roster.ok ? await loadCatalogue(roster.value, loading) : NO_LIST;
  const receipts = await loadReceipts(loading);
  const problems = [form, roster, catalogue, receipts].flatMap((result) => result.problems);
  if (!form.ok || !roster.ok || !catalogue.ok || !receipts.ok) return { ok: false, problems };
  const cycle = period && cycleOf(period, workspace);
  const value: Setting = {
    workspace,
    form: form.value,
    roster: roster.value,
    catalogue: catalogue.value,
    cycle,
    asOf: request.asOf ?? cycle?.reportDate,
    receipts: receipts.value ?? new Map(),
  };
  const offices = roster.value === undefined ? [] : officeProblems(workspace, roster.value);
  return { ok: true, value, problems: [...problems, ...offices] };
}
