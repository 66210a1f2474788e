/** Sheet "Chi tiết": every row that was read, with the cells it came from. */
import type { Consolidated, Contribution } from '../../model/consolidated.js';
import { STATE_NAMES } from '../../model/status.js';
import {
  CELL_LABELS,
  OUTCOME_NAMES,
  ROLE_NAMES,
  SHEETS,
  setAsideName,
} from '../../model/workbook.js';
import { itemRows, type Page, type PageColumn } from './page.js';
import { asOfLine, dateValue, periodLine, STATE_TONE_RULES } from './words.js';

/** A row of a unit's file, or (without `row`) a file that was not used. */
interface Line {
  readonly outcome: keyof typeof OUTCOME_NAMES;
  readonly taskId: string;
  readonly content: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly file: string;
  readonly note: string;
  readonly row?: Contribution;
  readonly ownNumber: string;
  readonly ownSection: string;
  readonly ownDeadline: string;
}

type NumberedLine = Line & { readonly number: number };

function otherCells(row: Contribution | undefined): string {
  return Object.entries(row?.source.cells ?? {})
    .filter(([key]) => key !== 'status' && key !== 'result')
    .map(([key, a1]) => `${CELL_LABELS[key] ?? key}: ${a1}`)
    .join('; ');
}

const COLUMNS: readonly PageColumn<NumberedLine>[] = [
  { title: 'STT', width: 6, align: 'center', value: ({ number }) => number },
  { title: 'Ghi nhận', width: 11, align: 'center', value: ({ outcome }) => OUTCOME_NAMES[outcome] },
  { title: 'Mã nhiệm vụ', width: 9, align: 'center', value: ({ taskId }) => taskId },
  { title: 'Nội dung nhiệm vụ', width: 28, whole: true, value: ({ content }) => content },
  { title: 'Đơn vị báo cáo', width: 16, value: ({ unitName }) => unitName },
  {
    title: 'Vai trò',
    width: 10,
    align: 'center',
    value: ({ row }) => (row ? ROLE_NAMES[row.role] : ''),
  },
  {
    title: 'Tình trạng',
    width: 12,
    align: 'center',
    tones: STATE_TONE_RULES,
    value: ({ row }) => (row ? STATE_NAMES[row.status] : ''),
  },
  { title: 'Nguyên văn tình trạng', width: 13, value: ({ row }) => row?.statusText ?? '' },
  { title: 'Kết quả thực hiện', width: 34, value: ({ row }) => row?.result ?? '' },
  { title: 'Khó khăn, vướng mắc', width: 18, value: ({ row }) => row?.difficulties ?? '' },
  { title: 'Đề xuất, kiến nghị', width: 16, value: ({ row }) => row?.proposals ?? '' },
  {
    title: 'Ngày hoàn thành',
    width: 11,
    align: 'center',
    value: ({ row }) => dateValue(row?.completedOn ?? null),
  },
  { title: 'Ghi chú', width: 14, value: ({ note }) => note },
  { title: 'Tệp', width: 22, value: ({ file }) => file },
  { title: 'Trang tính', width: 10, value: ({ row }) => row?.source.sheet ?? '' },
  { title: 'Dòng', width: 6, align: 'center', value: ({ row }) => row?.source.row ?? null },
  {
    title: 'Ô tình trạng',
    width: 7,
    align: 'center',
    value: ({ row }) => row?.source.cells.status ?? '',
  },
  {
    title: 'Ô kết quả',
    width: 7,
    align: 'center',
    value: ({ row }) => row?.source.cells.result ?? '',
  },
  { title: 'Các ô khác', width: 24, unprinted: true, value: ({ row }) => otherCells(row) },
  { title: 'Mã đơn vị', width: 18, unprinted: true, value: ({ unitId }) => unitId },
  { title: 'STT trong tệp', width: 9, unprinted: true, value: ({ ownNumber }) => ownNumber },
  { title: 'Mục trong tệp', width: 20, unprinted: true, value: ({ ownSection }) => ownSection },
  {
    title: 'Thời hạn trong tệp',
    width: 16,
    unprinted: true,
    value: ({ ownDeadline }) => ownDeadline,
  },
];

const NOTHING_OWN = { ownNumber: '', ownSection: '', ownDeadline: '' };

function mergedLines({ tasks }: Consolidated, nameOf: (id: string) => string): readonly Line[] {
  return tasks.flatMap(({ id, content, contributions }) =>
    contributions.map((row) => ({
      outcome: 'merged' as const,
      taskId: id,
      content,
      unitId: row.unit,
      unitName: nameOf(row.unit),
      file: row.source.file,
      note: row.note,
      row,
      ...NOTHING_OWN,
    })),
  );
}

function outsideLines({ outside }: Consolidated, nameOf: (id: string) => string): readonly Line[] {
  return outside.map((row) => ({
    outcome: 'outside',
    taskId: '',
    content: row.content,
    unitId: row.unit,
    unitName: nameOf(row.unit),
    file: row.source.file,
    note: row.note,
    row,
    ownNumber: row.number,
    ownSection: row.section,
    ownDeadline: row.deadlineText,
  }));
}

function setAsideLines({ units, refused }: Consolidated): readonly Line[] {
  const line = (
    { file, reason, rows }: Consolidated['refused'][number],
    unitId: string,
    unitName: string,
  ): Line => ({
    outcome: 'setAside',
    taskId: '',
    content: '',
    unitId,
    unitName,
    file,
    note: `${setAsideName(reason)} (${rows} dòng)`,
    ...NOTHING_OWN,
  });
  return [
    ...units.flatMap((unit) => unit.refused.map((file) => line(file, unit.id, unit.name))),
    ...refused.map((file) => line(file, '', '')),
  ];
}

/** All rows: merged by task, then those outside the catalogue, then the files not used with the reason. */
export function detailsPage(consolidated: Consolidated): Page {
  const names = new Map(consolidated.units.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const { read, merged, outside, setAside } = consolidated.reconciliation;
  const lines = [
    ...mergedLines(consolidated, nameOf),
    ...outsideLines(consolidated, nameOf),
    ...setAsideLines(consolidated),
  ];
  return {
    name: SHEETS.details,
    tab: '8A8A8A',
    title: 'CHI TIẾT TỪNG DÒNG BÁO CÁO CỦA CÁC ĐƠN VỊ',
    lines: [
      periodLine(consolidated),
      asOfLine(consolidated),
      `Đối chiếu: đã đọc ${read} dòng = đã tổng hợp ${merged} + ngoài danh mục ${outside} + không tổng hợp ${setAside}`,
    ],
    columns: COLUMNS,
    rows: lines.flatMap((line, index) => itemRows(COLUMNS, { ...line, number: index + 1 })),
    frozenColumns: 3,
  };
}
