/** Builds rounds for tests from the little that a case is about. */

import { selectSubmissions } from '../../src/merge/select.js';
import type { Catalogue, Task } from '../../src/model/catalogue.js';
import type { Form } from '../../src/model/form.js';
import type { Cycle } from '../../src/model/period.js';
import type { Roster, Unit } from '../../src/model/roster.js';
import type { Round, RoundOptions } from '../../src/model/round.js';
import { STATE_NAMES, type State } from '../../src/model/status.js';
import type { Role, Submission, TaskRow } from '../../src/model/submission.js';
import type { Table, TableCell } from '../../src/model/table.js';
import { readDeadline } from '../../src/text/deadline.js';

export const TOOL = { name: 'de06', version: '0.1.0' } as const;

export const FORM: Form = {
  id: 'phu-luc-v',
  title: 'Bảng theo dõi',
  titlePatterns: [],
  columns: [],
  statuses: [],
  totalWords: [],
  signatureWords: [],
  senderLabels: [],
  addresseeLabels: [],
  periodLabels: [],
  rules: {},
};

export const CYCLE: Cycle = {
  period: { id: '2024-06', kind: 'month', from: '2024-06-01', to: '2024-06-30' },
  dataFrom: '2024-05-15',
  dataTo: '2024-06-14',
  submitBy: '2024-06-25',
  submitByTime: '10:00',
  reportDate: '2024-06-30',
};

const COLUMNS = {
  number: 'A',
  content: 'B',
  leads: 'C',
  deadline: 'D',
  status: 'E',
  result: 'F',
  difficulties: 'G',
  proposals: 'H',
  completedOn: 'I',
  note: 'J',
} as const;

export interface RowCase {
  readonly task?: string;
  readonly content?: string;
  readonly number?: string;
  readonly section?: string;
  readonly role?: Role;
  readonly status?: State;
  readonly result?: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  readonly note?: string;
  readonly completedOn?: string;
  readonly deadline?: string;
}

function tableCell(file: string, row: number, key: keyof typeof COLUMNS, text: string): TableCell {
  const a1 = `${COLUMNS[key]}${row}`;
  return {
    at: { file, sheet: 'PL V', cell: a1 },
    text,
    cell: { row, column: a1.charCodeAt(0) - 64, kind: 'text', text },
  };
}

function taskRow(file: string, row: number, given: RowCase): TaskRow {
  const { task, role = 'lead', status = 'in-progress', completedOn, deadline = '' } = given;
  const number = given.number ?? task ?? '';
  const content = given.content ?? `Nội dung ${task ?? number}`.trim();
  const texts = {
    number,
    content,
    deadline,
    status: STATE_NAMES[status],
    result: given.result ?? '',
    difficulties: given.difficulties ?? '',
    proposals: given.proposals ?? '',
    completedOn: completedOn ?? '',
    note: given.note ?? '',
  };
  const cells: Record<string, TableCell> = {};
  for (const key of Object.keys(texts) as (keyof typeof texts)[]) {
    if (texts[key] !== '') cells[key] = tableCell(file, row, key, texts[key]);
  }
  const at = { file, sheet: 'PL V', cell: `A${row}` };
  return {
    row,
    rows: [row],
    at,
    hidden: false,
    section: given.section ?? '',
    cells,
    number,
    content,
    status: {
      state: status,
      text: STATE_NAMES[status],
      how: 'word',
      claimsLate: false,
      at: { ...at, cell: `E${row}` },
      ticks: [],
    },
    deadline: readDeadline(deadline),
    ...(completedOn ? { completedOn: { text: completedOn, date: completedOn, at } } : {}),
    result: texts.result,
    difficulties: texts.difficulties,
    proposals: texts.proposals,
    note: texts.note,
    task: task === undefined ? { how: 'none' } : { id: task, how: 'code' },
    role,
  };
}

function table(file: string): Table {
  return {
    file,
    sheet: 'PL V',
    sheetHidden: false,
    headerTop: 5,
    headerBottom: 5,
    columns: [],
    ticks: [],
    rows: [],
    above: [],
    below: [],
    problems: [],
  };
}

export interface SubmissionCase extends Partial<Submission> {
  readonly from?: string;
  readonly sent?: readonly RowCase[];
}

/** A file of unit `from` (undefined: sender unknown) with the rows `sent`. */
export function submission({ from, sent = [], ...given }: SubmissionCase): Submission {
  const file = given.file ?? `nop/${from ?? 'khong-ro'}.xlsx`;
  return {
    file,
    sha256: 'a'.repeat(64),
    bytes: 1000,
    notes: [],
    formId: 'phu-luc-v',
    table: table(file),
    sheetNames: ['PL V'],
    otherTables: [],
    unit: from === undefined ? { mentions: [] } : { id: from, name: from, mentions: [] },
    period: {},
    rows: sent.map((row, index) => taskRow(file, 7 + index, row)),
    ...given,
  };
}

export function unit(id: string, name: string, group = 'so'): Unit {
  return {
    id,
    name,
    group,
    aliases: [],
    successorOf: [],
    at: { file: 'don-vi.csv' },
  };
}

export function roster(...units: readonly Unit[]): Roster {
  return { file: 'don-vi.csv', units, groups: [] };
}

export function task(id: string, given: Partial<Task> = {}): Task {
  const leads = given.leads ?? [];
  return {
    id,
    section: '',
    content: `Nội dung ${id}`,
    leadText: leads.join(', '),
    leads,
    leadMode: 'all',
    coordinatingText: (given.coordinating ?? []).join(', '),
    coordinating: [],
    deadline: null,
    product: '',
    at: { file: 'nhiem-vu.csv' },
    ...given,
  };
}

export function catalogue(...tasks: readonly Task[]): Catalogue {
  return { file: 'nhiem-vu.csv', tasks, problems: [] };
}

export const OPTIONS: RoundOptions = {
  strictDeadlines: false,
  acceptPeriod: false,
  prefer: 'none',
};

export function round(
  submissions: readonly Submission[],
  given: Partial<Pick<Round, 'roster' | 'catalogue' | 'cycle' | 'asOf' | 'options'>> = {},
): Round {
  const options = given.options ?? OPTIONS;
  return {
    form: FORM,
    cycle: CYCLE,
    asOf: CYCLE.reportDate,
    ...given,
    options,
    submissions,
    selection: selectSubmissions(submissions, options),
  };
}
