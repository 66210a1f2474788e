/** The full table of tasks, for an appendix. */
import type { MergedTask } from '../model/consolidated.js';
import type { Block, DocumentColumn, DocumentRow } from '../model/document.js';
import { STATE_NAMES } from '../model/status.js';
import { printCount } from '../text/number.js';
import type { Facts } from './facts.js';
import { isByCoordinators, sayingsOf } from './sayings.js';
import { daysOverdue, leadsOf } from './tasks.js';

type Table = Extract<Block, { kind: 'table' }>;

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
    ...byLeads.map(({ leads, text }) =>
      named && leads.length > 0 ? `${leads.join('; ')}: ${text}` : text,
    ),
    ...(others > 0 ? [`(${printCount(others)} đơn vị phối hợp có báo cáo kết quả)`] : []),
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
      resultCell(task, facts),
      task.difficulties,
    ],
  };
}

/** Every task of the round, under the heading of its section. */
export function taskTable(facts: Facts): Table {
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
