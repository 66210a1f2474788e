/** The full table of tasks, for an appendix. */
import type { MergedTask } from '../model/consolidated.js';
import type { DocumentColumn, DocumentRow, TableBlock } from '../model/document.js';
import { STATE_NAMES } from '../model/status.js';
import { printCount } from '../text/number.js';
import type { Facts } from './facts.js';
import { attributed, isByCoordinators, sayingsOf } from './sayings.js';
import { daysOverdue, leadsOf } from './tasks.js';

/** The columns without a width share what the others leave, by how much stands in them. */
const TASK_COLUMNS: readonly (Omit<DocumentColumn, 'width'> & { readonly width?: number })[] = [
  { title: 'STT', width: 7, align: 'center' },
  { title: 'Nội dung nhiệm vụ' },
  { title: 'Đơn vị chủ trì' },
  { title: 'Đơn vị phối hợp' },
  { title: 'Thời hạn hoàn thành', width: 10, align: 'center' },
  { title: 'Tình trạng', width: 11, align: 'center' },
  { title: 'Kết quả thực hiện' },
  { title: 'Khó khăn, vướng mắc; đề xuất, kiến nghị' },
];
const SHARED_WIDTH = 97;
/** Room for the longest word of a column's title. */
const LEAST_WIDTH = 9;

/** Mean of the texts' squared lengths: a few long texts make as many pages as many short ones. */
function bulkOf(texts: readonly string[]): number {
  const squares = texts.reduce((sum, { length }) => sum + length * length, 0);
  return texts.length === 0 ? 0 : Math.sqrt(squares / texts.length);
}

function columnsFor(rows: readonly (readonly string[])[]): readonly DocumentColumn[] {
  const weights = TASK_COLUMNS.map(({ width }, index) =>
    width === undefined ? bulkOf(rows.map((cells) => cells[index] ?? '')) : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shared = TASK_COLUMNS.filter(({ width }) => width === undefined).length;
  const free = SHARED_WIDTH - shared * LEAST_WIDTH;
  return TASK_COLUMNS.map((column, index) => ({
    ...column,
    width:
      column.width ??
      LEAST_WIDTH + (total === 0 ? free / shared : (free * (weights[index] ?? 0)) / total),
  }));
}

function statusCell(task: MergedTask, asOf: string): string {
  const { leads, reported } = task.counts;
  const days = daysOverdue(task, asOf);
  return [
    STATE_NAMES[task.status],
    ...(leads > 1 ? [`(${printCount(reported)}/${printCount(leads)} đơn vị báo cáo)`] : []),
    ...(days === undefined ? [] : [`Quá hạn ${printCount(days)} ngày`]),
  ].join('\n');
}

/**
 * The leads' results in full, each under its name when there are several, and how many coordinators
 * reported too: their texts stand in the consolidated workbook.
 */
function resultCell(task: MergedTask, facts: Facts): string {
  const sayings = sayingsOf(task, 'result', facts.unitName);
  const byLeads = sayings.filter((saying) => !isByCoordinators(saying));
  const others = new Set(sayings.flatMap(({ coordinating }) => coordinating)).size;
  const named = task.leads.length > 1;
  return [
    ...byLeads.map(({ leads, text }) => (named ? attributed(leads.join('; '), text) : text)),
    ...(others > 0 ? [`(${printCount(others)} đơn vị phối hợp có báo cáo kết quả)`] : []),
  ].join('\n');
}

/** A text that says of itself that it asks for something. */
const ASKS = /đề nghị|kiến nghị|đề xuất/iu;

/** What hinders and what is asked for; the report quotes both, shortened. */
function needsCell({ difficulties, proposals }: MergedTask): string {
  const told = proposals === '' || ASKS.test(proposals);
  const asked = told ? proposals : `Đề xuất, kiến nghị: ${proposals}`;
  return [difficulties, asked].filter((text) => text !== '').join('\n');
}

function taskCells(task: MergedTask, facts: Facts): readonly string[] {
  const coordinating = task.coordinatingText || task.coordinating.map(facts.unitName).join(', ');
  return [
    task.id,
    task.content,
    leadsOf(task, facts.unitName),
    coordinating,
    task.deadline?.text ?? '',
    statusCell(task, facts.consolidated.asOf),
    resultCell(task, facts),
    needsCell(task),
  ];
}

/** Every task of the round, under the heading of its section. */
export function taskTable(facts: Facts): TableBlock {
  const spans = facts.sections.length > 1;
  const rows = facts.sections.flatMap((section): readonly DocumentRow[] => [
    ...(spans ? [{ kind: 'span', text: section.name } as const] : []),
    ...section.tasks.map((task) => ({ kind: 'cells', cells: taskCells(task, facts) }) as const),
  ]);
  const columns = columnsFor(rows.flatMap((row) => (row.kind === 'cells' ? [row.cells] : [])));
  return { kind: 'table', columns, rows };
}
