/** A form as de06 makes it, filled in or tampered with through exceljs, and bound as it comes back. */
import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import { bindSubmission } from '../../src/bind/submission.js';
import { issueForm } from '../../src/issue/issue-form.js';
import type { PreviousResults } from '../../src/issue/previous.js';
import type { Catalogue, Task } from '../../src/model/catalogue.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Digest, IssuedForm } from '../../src/model/issued-form.js';
import type { Round } from '../../src/model/round.js';
import type { Submission } from '../../src/model/submission.js';
import { readGrid } from '../../src/read/read.js';
import { FORM_SHEET } from '../../src/render/form/layout.js';
import { renderForm } from '../../src/render/form/workbook.js';
import { checkRound } from '../../src/rules/check.js';
import { templateForm } from '../merge/workbook-round-trip.js';
import { nodePlatform } from './platform.js';
import { CYCLE, catalogueOf, dueOn, rosterOf, roundOf, taskOf, unitOf } from './round-builder.js';

export const digest: Digest = (text) => createHash('sha256').update(text).digest('hex');

export const FORM = templateForm('phu-luc-v');
export const ROSTER = rosterOf(
  unitOf('so-y-te', 'Sở Y tế'),
  unitOf('so-tu-phap', 'Sở Tư pháp'),
  unitOf('cong-an-tinh', 'Công an tỉnh', 'nganh-doc'),
);
export const HEALTH = ROSTER.units[0] ?? unitOf('so-y-te', 'Sở Y tế');

const TASKS: readonly Task[] = [
  taskOf('III.1.a', {
    content: 'Sử dụng thẻ Căn cước công dân gắn chip trong khám chữa bệnh',
    deadline: dueOn('2024-05-31', 'tháng 5/2024'),
    coordinatingText: 'Sở Tư pháp',
    coordinating: ['so-tu-phap'],
  }),
  taskOf('III.1.10', { content: 'Liên thông dữ liệu giấy khám sức khỏe lái xe' }),
  taskOf('III.2.a', { content: '- Số hóa hồ sơ; = làm sạch dữ liệu "y tế"\n(đợt 2)' }),
  taskOf('III.3.a', {
    content: 'Rà soát dịch vụ công trực tuyến',
    leadText: 'Công an tỉnh',
    leads: ['cong-an-tinh'],
    coordinatingText: 'Sở Y tế, Sở Tư pháp',
    coordinating: ['so-y-te', 'so-tu-phap'],
  }),
];
export const CATALOGUE = catalogueOf(...TASKS);

/** The same, III.1.10 led by Sở Y tế or Sở Tư pháp, whichever takes it up. */
export const EITHER = catalogueOf(
  ...TASKS.map((task) =>
    task.id === 'III.1.10'
      ? { ...task, leads: ['so-y-te', 'so-tu-phap'], leadMode: 'any' as const }
      : task,
  ),
);

export interface SampleOptions {
  readonly catalogue?: Catalogue;
  readonly previous?: PreviousResults;
  readonly unit?: typeof HEALTH;
}

/** The form of Sở Y tế for June 2024: three tasks as lead, one as coordinator. */
export function sampleForm(options: SampleOptions = {}): IssuedForm {
  const { catalogue = CATALOGUE, unit = HEALTH, previous } = options;
  const cycle = { ...CYCLE, submitBy: '2024-06-25' };
  return issueForm({ form: FORM, catalogue, unit, cycle, digest, ...(previous && { previous }) });
}

export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

export function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export type Edit = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

/** The form's bytes after somebody wrote into it. */
export async function written(form: IssuedForm, edit: Edit = () => {}): Promise<Uint8Array> {
  const workbook = await openWorkbook(await renderForm(form));
  edit(sheetIn(workbook, FORM_SHEET), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What binding makes of the bytes. */
export function received(
  bytes: Uint8Array,
  file = 'nop/2024-06/bieu.xlsx',
  more: { readonly catalogue?: Catalogue; readonly lists?: false } = {},
): Submission {
  const lists =
    more.lists === false ? {} : { roster: ROSTER, catalogue: more.catalogue ?? CATALOGUE };
  return bindSubmission({
    file,
    sha256: digest('x'),
    read: readGrid(bytes, nodePlatform),
    form: FORM,
    ...lists,
    strictDeadlines: false,
    digest,
  });
}

/** Every rule of the built-in form on one submission. */
export function checked(
  submission: Submission,
  changes: Partial<Round> = {},
): readonly Diagnostic[] {
  return checkRound(
    roundOf([submission], {
      form: FORM,
      roster: rosterOf(HEALTH),
      catalogue: CATALOGUE,
      ...changes,
    }),
  );
}

/** Answers that leave nothing to say: rows 9 to 11 are the lead's, 13 is coordinated. */
export const filled: Edit = (sheet) => {
  const answers: readonly (readonly [number, string, string, string])[] = [
    [9, 'Đã hoàn thành', '- Đã triển khai 100% cơ sở', ''],
    [10, 'Thực hiện thường xuyên', '12.345 giấy khám', ''],
    [11, 'Chưa thực hiện', '', 'Chưa có kinh phí'],
  ];
  for (const [row, status, result, difficulties] of answers) {
    sheet.getCell(`G${row}`).value = status;
    if (result !== '') sheet.getCell(`H${row}`).value = result;
    if (difficulties !== '') sheet.getCell(`I${row}`).value = difficulties;
  }
  sheet.getCell('K9').value = new Date(Date.UTC(2024, 4, 20));
};
