/** Everything a run works with besides the submissions: form, roster, catalogue, dates. */
import type { Catalogue } from '../model/catalogue.js';
import type { ConfigProblem, ConfigResult } from '../model/config.js';
import type { Form } from '../model/form.js';
import type { IsoDate } from '../model/grid.js';
import type { Cycle, Period } from '../model/period.js';
import type { Roster } from '../model/roster.js';
import type { Workspace } from '../model/workspace.js';
import { ruleNames } from '../rules/list.js';
import { paramProblems } from '../rules/settings.js';
import { nearest } from '../text/similarity.js';
import { catalogueFrom } from '../workspace/catalogue.js';
import { DEFAULT_WORKSPACE, readWorkspace } from '../workspace/config.js';
import { cycleOf } from '../workspace/cycle.js';
import { readForm } from '../workspace/form-file.js';
import { receiptsFrom } from '../workspace/register.js';
import { rosterFrom } from '../workspace/roster.js';
import type { Files, Platform } from './files.js';
import { builtInForm, readListFile } from './table-file.js';

export interface Setting {
  readonly workspace: Workspace;
  readonly form: Form;
  readonly roster?: Roster;
  readonly catalogue?: Catalogue;
  readonly cycle?: Cycle;
  /** Report date. */
  readonly asOf?: IsoDate;
  /** File name → time of receipt, from the register. */
  readonly receipts: ReadonlyMap<string, string>;
}

export interface SettingRequest {
  readonly workspace: Workspace;
  readonly period?: Period;
  readonly asOf?: IsoDate;
}

/** Thrown inside this module to leave at the first fault that makes going on pointless. */
class Faulty extends Error {
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    super('configuration');
    this.problems = problems;
  }
}

function must<T>(result: ConfigResult<T>, collected: ConfigProblem[]): T {
  if (!result.ok) throw new Faulty([...collected, ...result.problems]);
  collected.push(...result.problems);
  return result.value;
}

/** Reads `de06.yaml`; without a path the built-in settings. */
export async function loadWorkspace(
  configPath: string | undefined,
  files: Files,
): Promise<ConfigResult<Workspace>> {
  if (configPath === undefined) return { ok: true, value: DEFAULT_WORKSPACE, problems: [] };
  const bytes = await files.read(configPath);
  if (bytes === undefined) {
    const at = { file: configPath };
    return {
      ok: false,
      problems: [{ at, message: 'Không có tệp cấu hình này.', severity: 'error' }],
    };
  }
  return readWorkspace(new TextDecoder().decode(bytes), configPath);
}

async function loadForm(workspace: Workspace, files: Files): Promise<ConfigResult<Form>> {
  if (!/\.ya?ml$/i.test(workspace.form)) {
    return { ok: true, value: await builtInForm(workspace.form, files), problems: [] };
  }
  const path = files.resolve(workspace.file ?? '', workspace.form);
  const bytes = await files.read(path);
  if (bytes === undefined) {
    return {
      ok: false,
      problems: [{ at: { file: path }, message: 'Không có tệp biểu mẫu này.', severity: 'error' }],
    };
  }
  return readForm(new TextDecoder().decode(bytes), path);
}

/** A rule name that does not exist is a mistake in the form or in de06.yaml, not a rule switched off. */
function unknownRules(form: Form, workspace: Workspace): ConfigProblem[] {
  const known = ruleNames();
  const check = (names: readonly string[], file: string): ConfigProblem[] =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => {
        const meant = nearest(name, known, (candidate) => candidate, 0.5)?.candidate;
        const advice = meant === undefined ? '' : ` Có phải là “${meant}”?`;
        return {
          at: { file },
          message: `Không có quy tắc nào tên “${name}”.${advice} Chạy “de06 explain” để xem danh sách.`,
          severity: 'error' as const,
        };
      });
  return [
    ...check(Object.keys(form.rules), workspace.form),
    ...check(Object.keys(workspace.rules), workspace.file ?? ''),
  ];
}

function unfitParams({ rules, id }: Form, { file }: Workspace): ConfigProblem[] {
  const at = { file: file ?? id };
  return paramProblems(rules).map((message) => ({ at, message, severity: 'error' }));
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
  workspace: Workspace,
  period: Period | undefined,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<ReadonlyMap<string, string>>> {
  const path = registerPath(workspace, period, files);
  if (path === undefined || (await files.read(path)) === undefined) {
    return { ok: true, value: new Map(), problems: [] };
  }
  const form = await builtInForm('so-nhan', files);
  const table = await readListFile(path, 'sổ nhận báo cáo', form, files, platform);
  return table.ok ? receiptsFrom(table.value) : table;
}

/**
 * Reads the province's settings and lists.
 * Problems of severity `error` make the result not ok: a run with a wrong roster would be wrong.
 */
export async function prepareSetting(
  request: SettingRequest,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<Setting>> {
  const problems: ConfigProblem[] = [];
  try {
    const { workspace } = request;
    const ownForm = must(await loadForm(workspace, files), problems);
    const form: Form = { ...ownForm, rules: { ...ownForm.rules, ...workspace.rules } };
    problems.push(...unknownRules(ownForm, workspace), ...unfitParams(form, workspace));
    const list = async (path: string, what: string, formId: string) =>
      must(
        await readListFile(
          files.resolve(workspace.file ?? '', path),
          what,
          await builtInForm(formId, files),
          files,
          platform,
        ),
        problems,
      );
    const { rosterPath, cataloguePath } = workspace;
    const roster =
      rosterPath === undefined
        ? undefined
        : must(
            rosterFrom(
              await list(rosterPath, 'danh mục đơn vị', 'don-vi'),
              workspace,
              request.period,
            ),
            problems,
          );
    const catalogue =
      cataloguePath === undefined
        ? undefined
        : must(
            catalogueFrom(
              await list(cataloguePath, 'danh mục nhiệm vụ', 'nhiem-vu'),
              roster,
              workspace,
            ),
            problems,
          );
    const receipts = must(await loadReceipts(workspace, request.period, files, platform), problems);
    if (problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
    const cycle = request.period && cycleOf(request.period, workspace);
    const asOf = request.asOf ?? cycle?.reportDate;
    return {
      ok: true,
      value: { workspace, form, roster, catalogue, cycle, asOf, receipts },
      problems,
    };
  } catch (error) {
    if (error instanceof Faulty) return { ok: false, problems: error.problems };
    throw error;
  }
}
