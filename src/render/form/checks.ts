/** What a filled-in form may still lack, as formulas: they colour the cells and count on the check sheet. */
import {
  ISSUED_ROLES,
  type IssuedForm,
  type IssuedRole,
  type IssuedTask,
} from '../../model/issued-form.js';
import { daysBetween } from '../../text/calendar.js';
import type { Layout } from './layout.js';

/** Cells of a column: one row for a colour, all rows for a count. */
export type Cells = (key: string) => string;

export interface Check {
  readonly title: string;
  /** `lack`: must be mended before sending; `remark`: worth a look. */
  readonly weight: 'lack' | 'remark';
  /** Column whose cell is coloured. */
  readonly key: string;
  readonly colour: 'missing' | 'wrong' | 'late';
  readonly roles: readonly IssuedRole[];
  /** Comparisons, multiplied: TRUE or 1 where it applies, FALSE or 0 where it does not. */
  condition(cells: Cells): string;
  /** What the condition gives for a task of the blank form. */
  onBlank(task: IssuedTask): boolean;
}

const never = () => false;
const always = () => true;
/** Days from Excel's day 0 (in its count after February 1900) to a date. */
const DAY_ZERO = '1899-12-30';

const text = (word: string) => `"${word.replaceAll('"', '""')}"`;
const empty = (cells: string) => `(TRIM(${cells})="")`;
const filled = (cells: string) => `(TRIM(${cells})<>"")`;
/** Excel takes TRUE for greater than every number: comparisons are added to 0 first. */
const any = (comparisons: readonly string[]) => `((0+${comparisons.join('+')})>0)`;
const is = (cells: string, words: readonly string[]) =>
  any(words.map((word) => `(TRIM(${cells})=${text(word)})`));

const REASON_KEYS = ['difficulties', 'result', 'note', 'proposals'];
const ANSWER_KEYS = [...REASON_KEYS, 'completedOn'];

/** The checks that this form's columns and words allow, in the order of the check sheet. */
export function checksOf({ statuses, asOf }: IssuedForm, layout: Layout): readonly Check[] {
  const has = (key: string) => layout.letters(key) !== undefined;
  const wordsOf = (...states: readonly string[]) =>
    statuses.filter(({ state }) => states.includes(state)).map(({ word }) => word);
  const reportDay = daysBetween(DAY_ZERO, asOf);
  const reasons = REASON_KEYS.filter(has);
  const answers = ANSWER_KEYS.filter(has);
  const completed = wordsOf('completed');
  const underway = wordsOf('ongoing', 'in-progress');
  const notStarted = wordsOf('not-started');
  const settled = wordsOf('completed', 'ongoing');
  const offered = statuses.map(({ word }) => word);

  const all: readonly (Check & { readonly needs: readonly string[] })[] = [
    {
      title: 'Nhiệm vụ chủ trì chưa ghi tình trạng',
      weight: 'lack',
      key: 'status',
      colour: 'missing',
      roles: ['lead'],
      needs: ['status'],
      condition: (cells) => empty(cells('status')),
      onBlank: always,
    },
    {
      title: 'Nhiệm vụ không bắt buộc báo cáo có ghi kết quả nhưng chưa ghi tình trạng',
      weight: 'lack',
      key: 'status',
      colour: 'missing',
      roles: ['shared', 'coordinating'],
      needs: ['status', ...answers.slice(0, 1)],
      condition: (cells) =>
        `${empty(cells('status'))}*${any(answers.map((key) => filled(cells(key))))}`,
      onBlank: never,
    },
    {
      title: 'Đã hoàn thành nhưng chưa ghi kết quả',
      weight: 'lack',
      key: 'result',
      colour: 'missing',
      roles: ISSUED_ROLES,
      needs: ['status', 'result', ...(completed.length > 0 ? [] : ['?'])],
      condition: (cells) => `${is(cells('status'), completed)}*${empty(cells('result'))}`,
      onBlank: never,
    },
    {
      title: 'Đang thực hiện hoặc thực hiện thường xuyên nhưng chưa ghi kết quả',
      weight: 'lack',
      key: 'result',
      colour: 'missing',
      roles: ISSUED_ROLES,
      needs: ['status', 'result', ...(underway.length > 0 ? [] : ['?'])],
      condition: (cells) => `${is(cells('status'), underway)}*${empty(cells('result'))}`,
      onBlank: never,
    },
    {
      title: 'Chưa thực hiện nhưng chưa nêu lý do',
      weight: 'lack',
      key: reasons[0] ?? '?',
      colour: 'missing',
      roles: ISSUED_ROLES,
      needs: ['status', reasons[0] ?? '?', ...(notStarted.length > 0 ? [] : ['?'])],
      condition: (cells) =>
        [is(cells('status'), notStarted), ...reasons.map((key) => empty(cells(key)))].join('*'),
      onBlank: never,
    },
    {
      title: 'Tình trạng không có trong danh sách chọn',
      weight: 'lack',
      key: 'status',
      colour: 'wrong',
      roles: ISSUED_ROLES,
      needs: ['status', ...(offered.length > 0 ? [] : ['?'])],
      condition: (cells) => `${filled(cells('status'))}*(1-${is(cells('status'), offered)})`,
      onBlank: never,
    },
    {
      title: 'Ngày hoàn thành ở sau ngày chốt số liệu',
      weight: 'lack',
      key: 'completedOn',
      colour: 'wrong',
      roles: ISSUED_ROLES,
      needs: ['completedOn'],
      condition: (cells) =>
        `ISNUMBER(${cells('completedOn')})*(${cells('completedOn')}>${reportDay})`,
      onBlank: never,
    },
    {
      title: 'Đã quá thời hạn mà chưa hoàn thành',
      weight: 'remark',
      key: 'deadline',
      colour: 'late',
      roles: ['lead'],
      needs: ['status', 'deadline', 'due', ...(settled.length > 0 ? [] : ['?'])],
      condition: (cells) =>
        `ISNUMBER(${cells('due')})*(${cells('due')}<${reportDay})*(1-${is(cells('status'), settled)})`,
      onBlank: ({ due }) => due !== null && due < asOf,
    },
    {
      title: 'Đã hoàn thành, có thời hạn nhưng chưa ghi ngày hoàn thành',
      weight: 'remark',
      key: 'completedOn',
      colour: 'missing',
      roles: ['lead'],
      needs: ['status', 'due', 'completedOn', ...(completed.length > 0 ? [] : ['?'])],
      condition: (cells) =>
        `${is(cells('status'), completed)}*ISNUMBER(${cells('due')})*${empty(cells('completedOn'))}`,
      onBlank: never,
    },
  ];
  return all.filter(({ needs }) => needs.every(has));
}
