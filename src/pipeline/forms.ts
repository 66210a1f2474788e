/** Setting + units → the blank forms that go out. */
import { issueForm } from '../issue/issue-form.js';
import { previousResults } from '../issue/previous.js';
import type { Catalogue } from '../model/catalogue.js';
import type { ConfigProblem, ConfigResult } from '../model/config.js';
import type { Consolidated } from '../model/consolidated.js';
import { type IssuedForm, isUnanswered } from '../model/issued-form.js';
import type { Cycle } from '../model/period.js';
import type { Roster, Unit } from '../model/roster.js';
import { type UnitIndex, unitIndex } from '../model/unit-index.js';
import { digestOf, type Platform } from './files.js';
import { openTasks, readSubmission } from './round.js';
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
  const { roster, cycle, workspace } = setting;
  const catalogue = openTasks(setting);
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

/** The forms of the units asked for, with what each reported in the period before where that is known. */
export function prepareForms(
  { setting, units }: FormsRequest,
  platform: Platform,
): ConfigResult<IssuedForms> {
  const source = sourceOf(setting);
  if (!source.ok) return source;
  const chosenUnits = chooseUnits(source.value.roster, units);
  if (!chosenUnits.ok) return chosenUnits;
  const before = setting.previous?.consolidated;
  return {
    ok: true,
    value: issueAll(source.value, chosenUnits.value, before, platform),
    problems: [],
  };
}

/** The form as a workbook. */
export async function renderIssuedForm(
  form: IssuedForm,
  { deflate }: Platform,
): Promise<Uint8Array> {
  // exceljs takes a quarter of a second to load: only here.
  const { renderForm } = await import('../render/form/workbook.js');
  return renderForm(form, deflate);
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
