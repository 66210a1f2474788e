/** The tables that the outline may name. */
import type { Totals } from '../model/consolidated.js';
import type { TableBlock } from '../model/document.js';
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

/** The figures that a table shows: those that always stand, and those that somebody counts for. */
function figuresOf(rows: readonly { readonly totals: Totals }[]) {
  const shown = COUNTED.filter(
    ({ key }) => ALWAYS.includes(key) || rows.some(({ totals }) => totals[key] > 0),
  );
  return {
    titles: shown.map(({ title }) => title),
    cells: (of: Totals) =>
      [of.total, ...shown.map(({ key }) => of[key])].map((count) => printNumber(count)),
  };
}

/** A numbered row of counts for each, and the sum in bold where one is given. */
function countTable(title: string, own: readonly CountedRow[], sum?: Totals): TableBlock {
  const { titles, cells } = figuresOf(own);
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, align: 'center' },
      { title, width: 22 },
      { title: 'Tổng số', width: 7, align: 'center' },
      ...titles.map((title) => ({ title, width: 9.6, align: 'center' }) as const),
    ],
    rows: [
      ...own.map(
        ({ name, totals }, index) =>
          ({ kind: 'cells', cells: [String(index + 1), name, ...cells(totals)] }) as const,
      ),
      ...(sum === undefined
        ? []
        : [{ kind: 'cells', cells: ['', 'Tổng cộng', ...cells(sum)], bold: true } as const]),
    ],
  };
}

function states({ consolidated, sections }: Facts): TableBlock {
  const own = sections.map(({ name, tasks }) => ({ name, totals: totalsOf(tasks) }));
  return countTable('Nhóm nhiệm vụ', own, own.length > 0 ? consolidated.totals : undefined);
}

/** Without a sum: a task of several leads counts for each of them. */
function byUnit({ consolidated }: Facts): TableBlock {
  const own = consolidated.byUnit.map(({ unit: _unit, name, ...totals }) => ({ name, totals }));
  return countTable('Đơn vị chủ trì', own);
}

function trendTable({ trend }: Facts): TableBlock {
  const { titles, cells } = figuresOf(trend);
  return {
    kind: 'table',
    columns: [
      { title: 'Kỳ báo cáo', width: 22 },
      { title: 'Tổng số', width: 8, align: 'center' },
      ...titles.map((title) => ({ title, width: 10, align: 'center' }) as const),
    ],
    rows: trend.map(({ period, totals }, index) => ({
      kind: 'cells',
      cells: [shortPeriod(period), ...cells(totals)],
      ...(index === trend.length - 1 ? { bold: true } : {}),
    })),
  };
}

function outside(facts: Facts): TableBlock {
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

const TABLES: Readonly<Record<OutlineTable, (facts: Facts) => TableBlock>> = {
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
export function tableOf(source: OutlineTable, facts: Facts): TableBlock | undefined {
  const table = TABLES[source](facts);
  return table.rows.length === 0 ? undefined : table;
}
