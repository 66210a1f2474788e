/** Setting + units → the blank forms that go out. */
import { issueForm } from '../issue/issue-form.js';
import { previousResults } from '../issue/previous.js';
import type { Catalogue } from '../model/catalogue.js';
import type { ConfigProblem, ConfigResult } from '../model/config.js';
import { type Consolidated, consolidatedSchema } from '../model/consolidated.js';
import { type IssuedForm, isUnanswered } from '../model/issued-form.js';
import type { Cycle } from '../model/period.js';
import type { Roster, Unit } from '../model/roster.js';
import { type UnitIndex, unitIndex } from '../model/unit-index.js';
import { type ConsolidatedFile, openConsolidated } from './consolidated.js';
import { digestOf, type Files, type Platform } from './files.js';
import { readSubmission } from './round.js';
import type { Setting } from './setting.js';

/** What forms are made from, besides the units. */
interface IssueSource {
  readonly setting: Setting;
  readonly roster: Roster;
  readonly catalogue: Catalogue;
  readonly cycle: Cycle;
}

export interface FormsRequest {
  readonly setting: Setting;
  /** Codes or names of units; none: all that the catalogue asks something of. */
  readonly units: readonly string[];
  /** What `merge` wrote for the period before. */
  readonly previous?: ConsolidatedFile;
}

export interface IssuedForms {
  readonly forms: readonly IssuedForm[];
  /** Units of which the catalogue asks nothing. */
  readonly withoutTasks: readonly Unit[];
}

function fault(file: string, message: string): { ok: false; problems: ConfigProblem[] } {
  return { ok: false, problems: [{ at: { file }, message, severity: 'error' }] };
}

/** The setting with everything that forms are made from; else what is lacking. */
function sourceOf(setting: Setting): ConfigResult<IssueSource> {
  const { roster, catalogue, cycle, workspace } = setting;
  if (roster && catalogue && cycle) {
    return { ok: true, value: { setting, roster, catalogue, cycle }, problems: [] };
  }
  const lacking = [
    ...(roster ? [] : ['danh mục đơn vị (khóa roster)']),
    ...(catalogue ? [] : ['danh mục nhiệm vụ (khóa catalogue)']),
    ...(cycle ? [] : ['kỳ báo cáo']),
  ];
  return fault(
    workspace.file ?? 'de06.yaml',
    `Chưa phát biểu được vì còn thiếu ${lacking.join(', ')}. Tạo thư mục làm việc bằng “de06 init”, ghi hai danh mục rồi chạy lại.`,
  );
}

function chosen(name: string, { units }: Roster, index: UnitIndex) {
  const byId = units.find(({ id }) => id === name);
  const { hits, suggestion } = index.lookup(name);
  const unit = byId ?? (hits.length === 1 ? hits[0]?.unit : undefined);
  return { name, unit, suggestion: suggestion?.id };
}

/** Units by code or name, in roster order; all of them when none is named. */
function chooseUnits(roster: Roster, wanted: readonly string[]): ConfigResult<readonly Unit[]> {
  if (wanted.length === 0) return { ok: true, value: roster.units, problems: [] };
  const index = unitIndex(roster);
  const found = wanted.map((name) => chosen(name, roster, index));
  const unknown = found.filter(({ unit }) => unit === undefined);
  if (unknown.length > 0) {
    const names = unknown.map(({ name, suggestion }) =>
      suggestion === undefined ? `“${name}”` : `“${name}” (có phải ${suggestion}?)`,
    );
    return fault(roster.file, `Không có đơn vị ${names.join(', ')} trong danh mục đơn vị.`);
  }
  const ids = new Set(found.map(({ unit }) => unit?.id));
  const units = roster.units.filter(({ id }) => ids.has(id));
  return { ok: true, value: units, problems: [] };
}

/** Two units must not share a file name, whatever their codes are. */
function apart(forms: readonly IssuedForm[]): readonly IssuedForm[] {
  const seen = new Map<string, number>();
  return forms.map((form) => {
    const count = (seen.get(form.fileName) ?? 0) + 1;
    seen.set(form.fileName, count);
    if (count === 1) return form;
    return { ...form, fileName: form.fileName.replace(/\.xlsx$/, `_${count}.xlsx`) };
  });
}

function issueAll(
  { setting, catalogue, cycle }: IssueSource,
  units: readonly Unit[],
  previous: Consolidated | undefined,
  platform: Platform,
): IssuedForms {
  const digest = digestOf(platform);
  const all = units.map((unit) => {
    const before = previous && previousResults(previous, unit.id);
    const { form } = setting;
    return { unit, form: issueForm({ form, catalogue, unit, cycle, previous: before, digest }) };
  });
  const asked = all.filter(({ form }) => form.sections.length > 0);
  return {
    forms: apart(asked.map(({ form }) => form)),
    withoutTasks: all.filter((each) => !asked.includes(each)).map(({ unit }) => unit),
  };
}

/** The forms of the units asked for, with what each reported last time where that is given. */
export async function prepareForms(
  { setting, units, previous }: FormsRequest,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<IssuedForms>> {
  const source = sourceOf(setting);
  if (!source.ok) return source;
  const chosenUnits = chooseUnits(source.value.roster, units);
  if (!chosenUnits.ok) return chosenUnits;
  const before = previous && (await openPrevious(previous, files, platform));
  if (before?.ok === false) return before;
  const value = issueAll(source.value, chosenUnits.value, before?.value, platform);
  return { ok: true, value, problems: before?.problems ?? [] };
}

/** The form as a workbook. */
export async function renderIssuedForm(form: IssuedForm): Promise<Uint8Array> {
  // exceljs takes a quarter of a second to load: only here.
  const { renderForm } = await import('../render/form/workbook.js');
  return renderForm(form);
}

/** True for a form of de06 that nobody has filled in: only such a file may be written anew. */
export async function isBlankForm(
  bytes: Uint8Array,
  setting: Setting,
  platform: Platform,
): Promise<boolean> {
  const { issued, table } = await readSubmission({ path: '', bytes }, setting, platform);
  return issued?.sealed === true && table !== undefined && isUnanswered(table);
}

/** The round before, from what `merge` wrote: its JSON or its workbook. */
async function openPrevious(
  source: ConsolidatedFile,
  files: Files,
  platform: Platform,
): Promise<ConfigResult<Consolidated>> {
  const { path, bytes } = source;
  if (!/\.json$/i.test(path)) {
    const opened = await openConsolidated(source, files, platform);
    return opened.ok ? { ...opened, value: opened.value.restored.consolidated } : opened;
  }
  const value = parsedJson(bytes);
  const read = consolidatedSchema.safeParse(value);
  if (read.success) return { ok: true, value: read.data, problems: [] };
  return fault(
    path,
    'Không đọc được kết quả kỳ trước; hãy chọn tệp .json hoặc .xlsx do “de06 merge” ghi.',
  );
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
