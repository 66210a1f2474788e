/** From each task to the cells that its figures and results were read from, for an appendix. */
import type { Contribution, MergedTask } from '../model/consolidated.js';
import type { DocumentRow, TableBlock } from '../model/document.js';
import { STATE_NAMES } from '../model/status.js';
import { CELL_LABELS, ROLE_NAMES } from '../model/workbook.js';
import { lowerFirst } from '../text/case.js';
import { printDateShort } from '../text/date.js';
import { foldKey } from '../text/fold.js';
import type { Facts } from './facts.js';
import { contentOf, standing } from './tasks.js';

/** Columns of the senders' tables that a report tells of. */
const TOLD = ['status', 'result', 'difficulties', 'proposals', 'completedOn'] as const;
type Told = (typeof TOLD)[number];

const CORRECTED = ' (đã chỉnh sửa ở tệp tổng hợp)';

/** Whether the secretariat wrote something else into the consolidated workbook. */
function isCorrected(told: Told, row: Contribution, task: MergedTask): boolean {
  if (row.role === 'none') return false;
  if (told === 'status') {
    const decides = task.leads.length === 1 && row.unit === task.leads[0];
    return decides && row.status !== task.status;
  }
  if (told === 'completedOn') return false;
  return !foldKey(task[told]).includes(foldKey(row[told]));
}

/** "Tình trạng: G9; Kết quả: H9": the cells that hold something. */
function cellsOf(row: Contribution, task: MergedTask | undefined): string {
  const { cells } = row.source;
  const lines = TOLD.flatMap((told) => {
    const a1 = cells[told];
    const value = told === 'status' ? row.statusText : (row[told] ?? '');
    if (a1 === undefined || value === '') return [];
    const corrected = task !== undefined && isCorrected(told, row, task);
    return [`${CELL_LABELS[told] ?? told}: ${a1}${corrected ? CORRECTED : ''}`];
  });
  return lines.length > 0 ? lines.join('; ') : `Dòng ${row.source.row}`;
}

/** The folder that all files lie in, "" when there is none: told once, not in every row. */
function commonFolder(files: readonly string[]): string {
  const folders = new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
  const parts = [...folders][0]?.split('/') ?? [];
  const heads = parts.map((_, count) => parts.slice(0, count).join('/'));
  const held = heads.filter((head) => [...folders].every((own) => own.startsWith(`${head}/`)));
  const deepest = held.at(-1) ?? '';
  return deepest === '' ? '' : `${deepest}/`;
}

type RowOf = (row: Contribution, task?: MergedTask) => DocumentRow;

function rowPrinter(facts: Facts, folder: string): RowOf {
  return (row, task) => {
    const name = facts.unitName(row.unit);
    const who = row.role === 'lead' ? name : `${name} (${lowerFirst(ROLE_NAMES[row.role])})`;
    const state = row.statusText === '' ? STATE_NAMES[row.status] : row.statusText;
    const { file, sheet } = row.source;
    const cells = [who, state, file.slice(folder.length), sheet, cellsOf(row, task)];
    return { kind: 'cells', cells };
  };
}

function taskRows(task: MergedTask, rowOf: RowOf): readonly DocumentRow[] {
  const due = task.deadline?.due;
  const deadline = due == null ? '' : `, thời hạn ${printDateShort(due)}`;
  return [
    { kind: 'span', text: `${task.id}. ${contentOf(task)} (${standing(task)}${deadline})` },
    ...(task.contributions.length === 0
      ? [{ kind: 'cells', cells: ['Chưa có đơn vị báo cáo', '', '', '', ''] } as const]
      : task.contributions.map((row) => rowOf(row, task))),
  ];
}

/** Every task with the files, sheets and cells of those who reported on it, then what fits no task. */
export function sourceTable(facts: Facts): TableBlock {
  const { tasks, outside } = facts.consolidated;
  const rows = [...tasks.flatMap(({ contributions }) => contributions), ...outside];
  const folder = commonFolder(rows.map(({ source }) => source.file));
  const rowOf = rowPrinter(facts, folder);
  return {
    kind: 'table',
    columns: [
      { title: 'Đơn vị', width: 24 },
      { title: 'Tình trạng đơn vị ghi', width: 13 },
      { title: 'Tệp', width: 24 },
      { title: 'Trang tính', width: 12 },
      { title: 'Ô', width: 27 },
    ],
    rows: [
      ...(folder === '' ? [] : [{ kind: 'span', text: `Các tệp ở thư mục ${folder}` } as const]),
      ...facts.sections.flatMap((section) =>
        section.tasks.flatMap((task) => taskRows(task, rowOf)),
      ),
      ...outside.flatMap((row, index): readonly DocumentRow[] => [
        { kind: 'span', text: `Ngoài danh mục, số ${index + 1}. ${contentOf(row)}` },
        rowOf({ ...row, role: 'lead' }),
      ]),
    ],
  };
}
