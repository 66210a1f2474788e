/** What changed between two rounds, as a workbook: figures, tasks, offices. */
import type { Comparison, TaskChange, UnitChange } from '../../model/comparison.js';
import {
  changeWords,
  FIGURES,
  periodName,
  sentWords,
  stateWords,
  titleWords,
} from '../../model/comparison-words.js';
import type { Deflate } from '../../model/grid.js';
import { bookBytes, newBook } from './book.js';
import { itemRows, type Page, type PageColumn } from './page.js';
import { addSheet } from './sheet.js';

interface Figure {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

const FIGURE_COLUMNS: readonly PageColumn<Figure>[] = [
  { title: 'Chỉ tiêu', width: 40, value: ({ name }) => name },
  { title: 'Kỳ trước', width: 16, align: 'center', value: ({ before }) => before },
  { title: 'Kỳ này', width: 16, align: 'center', value: ({ after }) => after },
  { title: 'Tăng, giảm', width: 16, align: 'center', value: ({ before, after }) => after - before },
];

const TASK_COLUMNS: readonly PageColumn<TaskChange>[] = [
  { title: 'Mã', width: 9, align: 'center', value: ({ id }) => id },
  { title: 'Nội dung nhiệm vụ', width: 40, value: ({ content }) => content },
  { title: 'Đơn vị chủ trì', width: 20, value: ({ leadText }) => leadText },
  {
    title: 'Thay đổi',
    width: 15,
    align: 'center',
    tones: [
      { text: 'Có tiến triển', tone: 'good' },
      { text: 'Tình trạng lùi', tone: 'alert' },
      { text: 'Không còn', tone: 'absent' },
      { text: 'Nhiệm vụ mới', tone: 'steady' },
    ],
    value: changeWords,
  },
  {
    title: 'Tình trạng kỳ trước',
    width: 17,
    align: 'center',
    value: ({ before }) => before && stateWords(before),
  },
  {
    title: 'Tình trạng kỳ này',
    width: 17,
    align: 'center',
    value: ({ after }) => after && stateWords(after),
  },
  { title: 'Thời hạn kỳ trước', width: 15, value: ({ before }) => before?.deadline ?? null },
  { title: 'Thời hạn kỳ này', width: 15, value: ({ after }) => after?.deadline ?? null },
  { title: 'Kết quả kỳ trước', width: 40, value: ({ before }) => before?.result ?? null },
  { title: 'Kết quả kỳ này', width: 40, value: ({ after }) => after?.result ?? null },
];

const count =
  (side: 'before' | 'after', key: 'total' | 'completed' | 'overdue') => (unit: UnitChange) =>
    unit[side]?.totals[key] ?? null;

const UNIT_COLUMNS: readonly PageColumn<UnitChange>[] = [
  { title: 'Đơn vị', width: 36, value: ({ name }) => name },
  {
    title: 'Nộp kỳ trước',
    width: 16,
    align: 'center',
    value: ({ before }) => sentWords(before),
  },
  { title: 'Nộp kỳ này', width: 16, align: 'center', value: ({ after }) => sentWords(after) },
  { title: 'Nhiệm vụ kỳ trước', width: 11, align: 'center', value: count('before', 'total') },
  { title: 'Nhiệm vụ kỳ này', width: 11, align: 'center', value: count('after', 'total') },
  { title: 'Hoàn thành kỳ trước', width: 12, align: 'center', value: count('before', 'completed') },
  { title: 'Hoàn thành kỳ này', width: 12, align: 'center', value: count('after', 'completed') },
  { title: 'Chậm muộn kỳ trước', width: 12, align: 'center', value: count('before', 'overdue') },
  { title: 'Chậm muộn kỳ này', width: 12, align: 'center', value: count('after', 'overdue') },
];

function pagesOf(comparison: Comparison): readonly Page[] {
  const { before, after, totals, tasks, units } = comparison;
  const lines = [`Kỳ trước: ${periodName(before.period)}; kỳ này: ${periodName(after.period)}`];
  const figures = FIGURES.map(({ key, name }) => ({
    name,
    before: totals.before[key],
    after: totals.after[key],
  }));
  return [
    {
      name: 'So sánh',
      tab: '7F9A65',
      title: 'SO SÁNH KẾT QUẢ HAI KỲ BÁO CÁO',
      lines,
      columns: FIGURE_COLUMNS,
      rows: figures.flatMap((figure) => itemRows(FIGURE_COLUMNS, figure)),
      frozenColumns: 1,
    },
    {
      name: 'Nhiệm vụ',
      tab: '5B7FA6',
      title: 'NHIỆM VỤ CÓ THAY ĐỔI',
      lines,
      columns: TASK_COLUMNS,
      rows: tasks.flatMap((task) => itemRows(TASK_COLUMNS, task)),
      frozenColumns: 2,
    },
    {
      name: 'Đơn vị',
      tab: 'A68A5B',
      title: 'TÌNH HÌNH TỪNG ĐƠN VỊ',
      lines,
      columns: UNIT_COLUMNS,
      rows: units.flatMap((unit) => itemRows(UNIT_COLUMNS, unit)),
      frozenColumns: 1,
    },
  ];
}

/** Bytes of the workbook; its dates are the later report date, so that the same input gives the same parts. */
export async function renderComparisonWorkbook(
  comparison: Comparison,
  deflate?: Deflate,
): Promise<Uint8Array> {
  const { name, version } = comparison.tool;
  const workbook = newBook({
    title: titleWords(comparison),
    day: comparison.after.asOf,
    description: `${name} ${version}`,
  });
  for (const page of pagesOf(comparison)) addSheet(workbook, page);
  return bookBytes(workbook, 'quoted', deflate);
}
