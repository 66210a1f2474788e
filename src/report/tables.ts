/** The tables that the outline may name. */
import type { Totals } from '../model/consolidated.js';
import type { Block, DocumentRow } from '../model/document.js';
import type { OutlineTable } from '../model/outline-names.js';
import { STATE_NAMES } from '../model/status.js';
import { totalsOf } from '../model/totals.js';
import { printNumber } from '../text/number.js';
import type { Facts } from './facts.js';
import { figureTable } from './figure-table.js';
import { shortPeriod } from './history.js';
import { onlyOpen } from './open-tasks.js';
import { sourceTable } from './source-table.js';
import { submissionTable } from './submission-table.js';
import { taskTable } from './task-table.js';

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

interface CountedRow {
  readonly name: string;
  readonly totals: Totals;
}

/** A row of counts for each, columns in which nothing stands left out. */
function countTable(title: string, own: readonly CountedRow[], sums: readonly Totals[]): Table {
  const counted = COUNTED.filter(
    ({ key }) => ALWAYS.includes(key) || sums.some((totals) => totals[key] > 0),
  );
  const cells = (of: Totals) => [of.total, ...counted.map(({ key }) => of[key])].map(asCount);
  const rows = own.map(
    ({ name, totals }, index): DocumentRow => ({
      kind: 'cells',
      cells: [String(index + 1), name, ...cells(totals)],
    }),
  );
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, align: 'center' },
      { title, width: 22 },
      { title: 'Tổng số', width: 7, align: 'center' },
      ...counted.map(({ title }) => ({ title, width: 9.6, align: 'center' }) as const),
    ],
    rows,
  };
}

function states(facts: Facts): Table {
  const { totals } = facts.consolidated;
  const own = facts.sections.map(({ name, tasks }) => ({ name, totals: totalsOf(tasks) }));
  const sum = { name: 'Tổng cộng', totals };
  const { columns, rows } = countTable('Nhóm nhiệm vụ', [...own, sum], [totals]);
  return {
    kind: 'table',
    columns,
    rows: rows.map((row, index) =>
      row.kind === 'cells' && index === own.length
        ? { ...row, cells: ['', ...row.cells.slice(1)], bold: true }
        : row,
    ),
  };
}

/** Without a sum: a task of several leads counts for each of them. */
function byUnit({ consolidated }: Facts): Table {
  const own = consolidated.byUnit.map(({ unit: _unit, name, ...totals }) => ({ name, totals }));
  const sums = own.map(({ totals }) => totals);
  return countTable('Đơn vị chủ trì', own, sums);
}

function trendTable({ trend }: Facts): Table {
  const counted = COUNTED.filter(
    ({ key }) => ALWAYS.includes(key) || trend.some(({ totals }) => totals[key] > 0),
  );
  return {
    kind: 'table',
    columns: [
      { title: 'Kỳ báo cáo', width: 22 },
      { title: 'Tổng số', width: 8, align: 'center' },
      ...counted.map(({ title }) => ({ title, width: 10, align: 'center' }) as const),
    ],
    rows: trend.map(({ period, totals }, index) => ({
      kind: 'cells',
      cells: [
        shortPeriod(period),
        asCount(totals.total),
        ...counted.map(({ key }) => asCount(totals[key])),
      ],
      ...(index === trend.length - 1 ? { bold: true } : {}),
    })),
  };
}

function asCount(count: number): string {
  return printNumber(count);
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
  byUnit,
  tasks: taskTable,
  openTasks: (facts) => taskTable(onlyOpen(facts)),
  submissions: submissionTable,
  trend: trendTable,
  outside,
  figures: figureTable,
  sources: sourceTable,
};

/** A named table; undefined when it would have no rows. */
export function tableOf(source: OutlineTable, facts: Facts): Table | undefined {
  const nothing = source === 'states' ? facts.consolidated.tasks.length === 0 : false;
  const table = TABLES[source](facts);
  return nothing || table.rows.length === 0 ? undefined : table;
}
