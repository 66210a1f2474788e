/** Form + catalogue + unit + period → the blank form that this office gets. */
import type { Catalogue } from '../model/catalogue.js';
import type { Form, StatusWord } from '../model/form.js';
import {
  type Digest,
  formVersion,
  givenCells,
  ISSUED_ROLES,
  type IssuedColumn,
  type IssuedForm,
  type IssuedRole,
  type IssuedSection,
  type IssuedTask,
  isGiven,
  issuedRole,
  sealOf,
  stampLines,
  taskListText,
} from '../model/issued-form.js';
import type { Cycle, Period } from '../model/period.js';
import type { Unit } from '../model/roster.js';
import type { State } from '../model/status.js';
import { printDateShort } from '../text/date.js';
import { slug } from '../text/fold.js';
import { printPeriod } from '../text/period.js';
import { toRoman } from '../text/roman.js';
import type { PreviousResults } from './previous.js';

export interface IssueInput {
  readonly form: Form;
  readonly catalogue: Catalogue;
  readonly unit: Unit;
  readonly cycle: Cycle;
  /** What the office reported last time; without it the form has no such column. */
  readonly previous?: PreviousResults;
  readonly digest: Digest;
}

const SECTION_TITLES: Readonly<Record<IssuedRole, string>> = {
  lead: 'NHIỆM VỤ ĐƠN VỊ CHỦ TRÌ (phải báo cáo đủ)',
  shared: 'NHIỆM VỤ GIAO CHO MỘT TRONG CÁC ĐƠN VỊ CHỦ TRÌ (đơn vị nào thực hiện thì báo cáo)',
  coordinating: 'NHIỆM VỤ ĐƠN VỊ PHỐI HỢP (báo cáo phần việc đã phối hợp, nếu có)',
};

const OFFERED: readonly State[] = ['completed', 'ongoing', 'in-progress', 'not-started'];
/** A drop-down's words stand between commas and quotes, in 255 letters for all of them. */
const FITS_A_LIST = /^[^,"]{1,60}$/;

function wordFor(state: State, words: readonly StatusWord[]): string | undefined {
  const fitting = words.filter((word) => word.state === state && FITS_A_LIST.test(word.text));
  return (fitting.find(({ claimsLate }) => !claimsLate) ?? fitting[0])?.text;
}

/** The form's own first word for each state that an office may report. */
function offeredWords({ statuses }: Form): IssuedForm['statuses'] {
  return OFFERED.flatMap((state) => {
    const word = wordFor(state, statuses);
    return word === undefined ? [] : [{ state, word }];
  });
}

function columnsOf({ form, previous }: IssueInput): readonly IssuedColumn[] {
  return form.columns
    .filter(({ key }) => key !== 'lastResult' || previous !== undefined)
    .map(({ key, title, type }) => ({
      key,
      label: key === 'lastResult' ? `${title} (${previous?.period})` : title,
      type,
      given: isGiven(key),
      hidden: key === 'due',
    }));
}

function tasksOf(role: IssuedRole, input: IssueInput): readonly IssuedTask[] {
  const { catalogue, unit, previous, form } = input;
  const keys = new Set(form.columns.map(({ key }) => key));
  return catalogue.tasks
    .filter((task) => issuedRole(task, unit.id) === role)
    .map((task) => {
      const due = task.deadline?.due ?? null;
      const cells = {
        ...givenCells(task),
        lastResult: previous?.texts.get(task.id) ?? '',
        due: due ?? '',
      };
      const printed = Object.entries(cells).filter(([key, text]) => keys.has(key) && text !== '');
      return { id: task.id, role, due, cells: Object.fromEntries(printed) };
    });
}

function sectionsOf(input: IssueInput): readonly IssuedSection[] {
  return ISSUED_ROLES.map((role) => ({ role, tasks: tasksOf(role, input) }))
    .filter(({ tasks }) => tasks.length > 0)
    .map((section, at) => ({
      ...section,
      title: `${toRoman(at + 1)}. ${SECTION_TITLES[section.role]}`,
    }));
}

function datesLine({ submitBy, submitByTime, reportDate }: Cycle): string {
  const time = submitByTime === undefined ? '' : `${submitByTime} `;
  const sending =
    submitBy === undefined ? '' : `Hạn nộp: ${time}ngày ${printDateShort(submitBy)}. `;
  return `${sending}Số liệu tính đến ngày ${printDateShort(reportDate)}.`;
}

const INSTRUCTION =
  'Chỉ ghi vào các ô nền trắng; chọn tình trạng trong danh sách. Trang “Kiểm tra” cho biết còn thiếu gì. Không sửa phần nền xám.';

function linesOf({ form, unit, cycle }: IssueInput): readonly string[] {
  const { period } = cycle;
  return [
    `${form.senderLabels[0] ?? 'Đơn vị báo cáo'}: ${unit.name}`,
    `${form.periodLabels[0] ?? 'Kỳ báo cáo'}: ${printPeriod(period)} (${period.id})`,
    datesLine(cycle),
    INSTRUCTION,
  ];
}

/** `PLV_2024-07_so-tu-phap.xlsx`: letters that every system and every mail program keeps. */
export function formFileName({ id }: Form, period: Period, unit: Unit): string {
  const initials = id
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('');
  return `${initials}_${period.id}_${slug(unit.id) || slug(unit.name) || 'don-vi'}.xlsx`;
}

/** The form for one unit; `sections` is empty when the catalogue asks nothing of it. */
export function issueForm(input: IssueInput): IssuedForm {
  const { form, catalogue, unit, cycle, digest } = input;
  const title = form.title.toLocaleUpperCase('vi');
  const lines = linesOf(input);
  const columns = columnsOf(input);
  const sections = sectionsOf(input);
  const stamp = {
    unit: { id: unit.id, name: unit.name },
    period: cycle.period.id,
    form: { id: form.id, version: formVersion(form, digest) },
    above: [title, ...lines],
    labels: Object.fromEntries(columns.map(({ key, label }) => [key, label])),
    taskList: digest(taskListText(catalogue, unit.id)),
    tasks: sections.flatMap(({ tasks }) => tasks.map(({ due: _, ...task }) => task)),
  };
  return {
    fileName: formFileName(form, cycle.period, unit),
    title,
    lines,
    columns,
    sections,
    statuses: offeredWords(form),
    asOf: cycle.reportDate,
    signature: {
      dateLine: `………………, ngày … tháng … năm ${cycle.reportDate.slice(0, 4)}`,
      left: ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
      right: ['THỦ TRƯỞNG ĐƠN VỊ', '(Ký tên, đóng dấu)'],
    },
    stamp,
    seal: sealOf(stampLines(stamp), digest),
  };
}
