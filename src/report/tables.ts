/** The tables that the outline may name. */
import type { MergedTask, Totals } from '../model/consolidated.js';
import type { Block, DocumentColumn, DocumentRow } from '../model/document.js';
import type { OutlineTable } from '../model/outline-names.js';
import { STATE_NAMES } from '../model/status.js';
import { printCount, printNumber } from '../text/number.js';
import type { Facts } from './facts.js';
import { submissionTable } from './submission-table.js';
import { daysOverdue, leadsOf } from './tasks.js';

type Table = Extract<Block, { kind: 'table' }>;

const COUNTED: readonly { readonly key: keyof Totals; readonly title: string }[] = [
  { key: 'completed', title: 'Đã hoàn thành' },
  { key: 'ongoing', title: 'Thường xuyên' },
  { key: 'inProgress', title: 'Đang thực hiện' },
  { key: 'notStarted', title: 'Chưa thực hiện' },
  { key: 'noReport', title: 'Chưa báo cáo' },
  { key: 'other', title: 'Chưa xác định' },
  { key: 'overdue', title: 'Chậm muộn' },
];
/** Columns that stand even when nothing is in them. */
const ALWAYS: readonly string[] = ['completed', 'ongoing', 'inProgress', 'overdue'];

function totalsOf(tasks: readonly MergedTask[]): Totals {
  const count = (status: MergedTask['status']) =>
    tasks.filter((task) => task.status === status).length;
  return {
    total: tasks.length,
    completed: count('completed'),
    ongoing: count('ongoing'),
    inProgress: count('in-progress'),
    notStarted: count('not-started'),
    noReport: count('no-report'),
    other: count('other'),
    overdue: tasks.filter((task) => task.timeliness === 'overdue').length,
  };
}

function states(facts: Facts): Table {
  const { totals } = facts.consolidated;
  const counted = COUNTED.filter(({ key }) => ALWAYS.includes(key) || totals[key] > 0);
  const cells = (of: Totals) => [of.total, ...counted.map(({ key }) => of[key])].map(asCount);
  const rows = facts.sections.map(
    (section, index): DocumentRow => ({
      kind: 'cells',
      cells: [String(index + 1), section.name, ...cells(totalsOf(section.tasks))],
    }),
  );
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, align: 'center' },
      { title: 'Nhóm nhiệm vụ', width: 22 },
      { title: 'Tổng số', width: 7, align: 'center' },
      ...counted.map(({ title }) => ({ title, width: 9.6, align: 'center' }) as const),
    ],
    rows: [...rows, { kind: 'cells', cells: ['', 'Tổng cộng', ...cells(totals)], bold: true }],
  };
}

function asCount(count: number): string {
  return printNumber(count);
}

const TASK_COLUMNS: readonly DocumentColumn[] = [
  { title: 'STT', width: 7, align: 'center' },
  { title: 'Nội dung nhiệm vụ', width: 24 },
  { title: 'Đơn vị chủ trì', width: 12 },
  { title: 'Đơn vị phối hợp', width: 11 },
  { title: 'Thời hạn hoàn thành', width: 10, align: 'center' },
  { title: 'Tình trạng', width: 11, align: 'center' },
  { title: 'Kết quả thực hiện', width: 34 },
  { title: 'Khó khăn, vướng mắc', width: 16 },
];

function statusCell(task: MergedTask, asOf: string): string {
  const { leads, reported } = task.counts;
  const days = daysOverdue(task, asOf);
  return [
    STATE_NAMES[task.status],
    ...(leads > 1 ? [`(${printCount(reported)}/${printCount(leads)} đơn vị báo cáo)`] : []),
    ...(days === undefined ? [] : [`Quá hạn ${printCount(days)} ngày`]),
  ].join('\n');
}

function taskRow(task: MergedTask, facts: Facts): DocumentRow {
  const coordinating = task.coordinatingText || task.coordinating.map(facts.unitName).join(', ');
  return {
    kind: 'cells',
    cells: [
      task.id,
      task.content,
      leadsOf(task, facts.unitName),
      coordinating,
      task.deadline?.text ?? '',
      statusCell(task, facts.consolidated.asOf),
      task.result,
      task.difficulties,
    ],
  };
}

function tasks(facts: Facts): Table {
  const spans = facts.sections.length > 1;
  return {
    kind: 'table',
    columns: TASK_COLUMNS,
    rows: facts.sections.flatMap((section): readonly DocumentRow[] => [
      ...(spans ? [{ kind: 'span', text: section.name } as const] : []),
      ...section.tasks.map((task) => taskRow(task, facts)),
    ]),
  };
}

function outside(facts: Facts): Table {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 5, align: 'center' },
      { title: 'Đơn vị báo cáo', width: 16 },
      { title: 'Nội dung', width: 32 },
      { title: 'Thời hạn hoàn thành', width: 11, align: 'center' },
      { title: 'Tình trạng', width: 12, align: 'center' },
      { title: 'Kết quả thực hiện', width: 32 },
    ],
    rows: facts.consolidated.outside.map((row, index) => ({
      kind: 'cells',
      cells: [
        String(index + 1),
        facts.unitName(row.unit),
        row.content,
        row.deadlineText,
        STATE_NAMES[row.status],
        row.result,
      ],
    })),
  };
}

const TABLES: Readonly<Record<OutlineTable, (facts: Facts) => Table>> = {
  states,
  tasks,
  submissions: submissionTable,
  outside,
};

/** A named table; undefined when it would have no rows. */
export function tableOf(source: OutlineTable, facts: Facts): Table | undefined {
  const nothing = source === 'states' ? facts.consolidated.tasks.length === 0 : false;
  const table = TABLES[source](facts);
  return nothing || table.rows.length === 0 ? undefined : table;
}
