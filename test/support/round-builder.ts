/** Compact rounds for tests of rules: one table layout, everything else by default. */
import { toA1 } from '../../src/model/address.js';
import type { Catalogue, Task } from '../../src/model/catalogue.js';
import type { Deadline } from '../../src/model/deadline.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Form, FormColumn, RuleSetting } from '../../src/model/form.js';
import type { Cycle } from '../../src/model/period.js';
import type { Roster, Unit } from '../../src/model/roster.js';
import type { Round, SetAside } from '../../src/model/round.js';
import type { State } from '../../src/model/status.js';
import { STATE_NAMES } from '../../src/model/status.js';
import type {
  Role,
  StatusReading,
  Submission,
  TaskReading,
  TaskRow,
} from '../../src/model/submission.js';
import type { Table, TableCell } from '../../src/model/table.js';
import { checkRound } from '../../src/rules/check.js';

export const FILE = 'nop/2024-06/so-y-te.xlsx';
export const SHEET = 'PL V';
const HEADER_ROW = 5;

const column = (key: string, title: string, type: FormColumn['type'] = 'text'): FormColumn => ({
  key,
  title,
  aliases: [],
  type,
  required: ['number', 'content', 'status', 'result'].includes(key),
  essential: ['content', 'status'].includes(key),
});

/** A to M of the sheet, in this order. */
export const COLUMNS: readonly FormColumn[] = [
  column('number', 'STT', 'number'),
  column('content', 'Nội dung nhiệm vụ'),
  column('leads', 'Đơn vị chủ trì', 'units'),
  column('coordinating', 'Đơn vị phối hợp', 'units'),
  column('deadline', 'Thời hạn hoàn thành', 'deadline'),
  column('product', 'Sản phẩm'),
  column('status', 'Tình trạng', 'status'),
  column('result', 'Kết quả thực hiện'),
  column('difficulties', 'Khó khăn, vướng mắc'),
  column('proposals', 'Đề xuất, kiến nghị'),
  column('completedOn', 'Ngày hoàn thành', 'date'),
  column('note', 'Ghi chú'),
  column('percent', 'Tỷ lệ hoàn thành', 'percent'),
];

/** The form, running the rules that are named. */
export function formOf(rules: Readonly<Record<string, RuleSetting>> = {}): Form {
  return {
    id: 'phu-luc-v',
    title: 'Bảng phân công và theo dõi tiến độ',
    titlePatterns: [],
    columns: COLUMNS,
    statuses: [
      { text: 'Đã hoàn thành', state: 'completed', claimsLate: false },
      { text: 'Đang thực hiện', state: 'in-progress', claimsLate: false },
    ],
    totalWords: [],
    signatureWords: [],
    senderLabels: [],
    addresseeLabels: [],
    periodLabels: [],
    rules,
  };
}

/** A place on the default sheet. */
export const at = (cell: string, file = FILE) => ({ file, sheet: SHEET, cell });

export interface RowSpec {
  readonly row?: number;
  readonly section?: string;
  readonly number?: string;
  readonly content?: string;
  /** `''`: the cell is empty. */
  readonly status?: State | '';
  readonly statusText?: string;
  readonly reading?: Partial<StatusReading>;
  readonly result?: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  readonly note?: string;
  readonly deadline?: Deadline;
  readonly completedOn?: { readonly text: string; readonly date?: string };
  readonly percent?: { readonly text: string; readonly number?: number; readonly shown?: boolean };
  readonly task?: TaskReading;
  readonly role?: Role;
  readonly hidden?: boolean;
}

const columnNumber = (key: string) => COLUMNS.findIndex((each) => each.key === key) + 1;

function cellOf(file: string, row: number, key: string, text: string): TableCell {
  const number = columnNumber(key);
  return {
    at: at(toA1(row, number), file),
    text,
    cell: { row, column: number, kind: 'text', text },
  };
}

function statusOf(file: string, row: number, spec: RowSpec): StatusReading {
  const state = spec.status ?? 'in-progress';
  const empty = state === '';
  return {
    state: empty ? 'other' : state,
    text: spec.statusText ?? (empty ? '' : STATE_NAMES[state]),
    how: empty ? 'empty' : 'word',
    claimsLate: false,
    at: at(toA1(row, empty ? 1 : columnNumber('status')), file),
    ticks: [],
    ...spec.reading,
  };
}

function rowOf(file: string, spec: RowSpec, index: number): TaskRow {
  const row = spec.row ?? HEADER_ROW + 1 + index;
  const status = statusOf(file, row, spec);
  const texts = {
    number: spec.number ?? String(index + 1),
    content: spec.content ?? `Nhiệm vụ số ${index + 1}`,
    deadline: spec.deadline?.text ?? '',
    status: status.text,
    result: spec.result ?? 'Đang triển khai theo kế hoạch',
    difficulties: spec.difficulties ?? '',
    proposals: spec.proposals ?? '',
    completedOn: spec.completedOn?.text ?? '',
    note: spec.note ?? '',
    percent: spec.percent?.text ?? '',
  };
  const cells: Record<string, TableCell> = {};
  for (const [key, text] of Object.entries(texts)) {
    if (text !== '') cells[key] = cellOf(file, row, key, text);
  }
  const { percent } = cells;
  if (percent && spec.percent?.number !== undefined) {
    const { number, shown = false } = spec.percent;
    const cell = { ...percent.cell, kind: 'number', number, percent: shown } as const;
    cells.percent = { ...percent, cell };
  }
  return {
    row,
    rows: [row],
    at: at(`A${row}`, file),
    hidden: spec.hidden ?? false,
    section: spec.section ?? '',
    cells,
    number: texts.number,
    content: texts.content,
    status,
    deadline: spec.deadline ?? null,
    completedOn: spec.completedOn && {
      ...spec.completedOn,
      at: at(toA1(row, columnNumber('completedOn')), file),
    },
    result: texts.result,
    difficulties: texts.difficulties,
    proposals: texts.proposals,
    note: texts.note,
    task: spec.task ?? { how: 'no-catalogue' },
    role: spec.role ?? 'lead',
  };
}

/** The default table: header in row 5, columns A to M. */
export function tableOf(file = FILE, without: readonly string[] = []): Table {
  return {
    file,
    sheet: SHEET,
    sheetHidden: false,
    headerTop: HEADER_ROW,
    headerBottom: HEADER_ROW,
    columns: COLUMNS.filter(({ key }) => !without.includes(key)).map(({ key, title }) => ({
      key,
      title,
      label: title,
      column: columnNumber(key),
      at: at(toA1(HEADER_ROW, columnNumber(key)), file),
      match: 'title',
    })),
    ticks: [],
    rows: [],
    above: [],
    below: [],
    problems: [],
  };
}

/** A sound submission of Sở Y tế, changed as asked. */
export function submissionOf(
  rows: readonly RowSpec[] = [],
  changes: Partial<Submission> = {},
): Submission {
  const file = changes.file ?? FILE;
  return {
    file,
    sha256: '0'.repeat(64),
    notes: [],
    formId: 'phu-luc-v',
    table: tableOf(file),
    sheetNames: [SHEET],
    otherTables: [],
    unit: { id: 'so-y-te', name: 'Sở Y tế', mentions: [] },
    period: {},
    rows: rows.map((spec, index) => rowOf(file, spec, index)),
    ...changes,
  };
}

/** A file that could not be read. */
export function failedOf(
  kind: NonNullable<Submission['failure']>['kind'],
  detail = '',
): Submission {
  return submissionOf([], { failure: { kind, detail }, table: undefined, sheetNames: [] });
}

export function unitOf(id: string, name: string, group = 'so', row = 2): Unit {
  const place = { file: 'danh-muc/don-vi.csv', sheet: 'CSV', cell: `A${row}` };
  return { id, name, group, aliases: [], successorOf: [], at: place };
}

export function rosterOf(...units: readonly Unit[]): Roster {
  return { file: 'danh-muc/don-vi.csv', units, groups: [] };
}

/** A dated deadline. */
export const dueOn = (due: string, text = due): Deadline => ({ text, kind: 'date', due });

export function taskOf(id: string, changes: Partial<Task> = {}): Task {
  return {
    id,
    section: '',
    content: `Nhiệm vụ số ${id}`,
    leadText: 'Sở Y tế',
    leads: ['so-y-te'],
    leadMode: 'all',
    coordinatingText: '',
    coordinating: [],
    deadline: null,
    product: '',
    at: { file: 'danh-muc/nhiem-vu.csv', sheet: 'CSV', cell: `A${id}` },
    ...changes,
  };
}

export function catalogueOf(...tasks: readonly Task[]): Catalogue {
  return { file: 'danh-muc/nhiem-vu.csv', tasks, problems: [] };
}

export const CYCLE: Cycle = {
  period: { id: '2024-06', kind: 'month', from: '2024-06-01', to: '2024-06-30' },
  dataFrom: '2024-06-01',
  dataTo: '2024-06-30',
  reportDate: '2024-06-30',
};

/** A round of June 2024 as of 30/6/2024 in which every file counts, changed as asked. */
export function roundOf(
  submissions: readonly Submission[],
  changes: Partial<Round> & { readonly setAside?: readonly SetAside[] } = {},
): Round {
  const { setAside = [], ...rest } = changes;
  const unused = new Set(setAside.map(({ submission }) => submission.file));
  return {
    form: formOf(),
    cycle: CYCLE,
    asOf: '2024-06-30',
    options: { strictDeadlines: false, acceptPeriod: false, prefer: 'none' },
    submissions,
    selection: { used: submissions.filter(({ file }) => !unused.has(file)), setAside },
    ...rest,
  };
}

/** What one rule says of a round. */
export function runRule(
  name: string,
  round: Round | Submission,
  setting: RuleSetting = {},
): readonly Diagnostic[] {
  const whole = 'submissions' in round ? round : roundOf([round]);
  return checkRound({ ...whole, form: { ...whole.form, rules: { [name]: setting } } });
}

/** `DE203 error PL V!G6`: code, severity and place; the file too where it is not the default one. */
export function marks(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, severity, at: place }) => {
    const inside = [place.sheet, place.cell].filter((part) => part !== undefined).join('!');
    const file = place.file === FILE ? '' : place.file;
    return [code, severity, file, inside].filter((part) => part !== '').join(' ');
  });
}
