/** The board as a workbook of one printed sheet. */
import { fileNameOf } from '../../model/address.js';
import type { Board, BoardFile, BoardUnit } from '../../model/board.js';
import {
  actionWords,
  deadlineWords,
  deliveryWords,
  periodWords,
  RECEIVED_FROM_WORDS,
  reasonWords,
  receivedWords,
  totalsWords,
} from '../../model/board-words.js';
import type { Deflate } from '../../model/grid.js';
import { bookBytes, newBook } from './book.js';
import { type CellValue, itemRows, type Page, type PageColumn, type PageRow } from './page.js';
import { addSheet } from './sheet.js';

interface Line {
  readonly number: number;
  readonly name: string;
  readonly delivery: string;
  readonly receivedAt: string;
  readonly receivedFrom: BoardUnit['receivedFrom'];
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly action: string;
  readonly files: string;
}

const COLUMNS: readonly PageColumn<Line>[] = [
  { title: 'STT', width: 6, align: 'center', value: ({ number }) => number },
  { title: 'Đơn vị', width: 36, value: ({ name }) => name },
  {
    title: 'Tình hình nộp',
    width: 19,
    align: 'center',
    tones: [
      { text: 'Đúng hạn', tone: 'good' },
      { text: 'Đã nộp', tone: 'good' },
      { text: 'Chưa nộp', tone: 'alert' },
    ],
    value: ({ delivery }) => delivery,
  },
  { title: 'Thời điểm nhận', width: 18, align: 'center', value: ({ receivedAt }) => receivedAt },
  {
    title: 'Căn cứ thời điểm',
    width: 11,
    align: 'center',
    value: ({ receivedFrom }) => (receivedFrom === null ? '' : RECEIVED_FROM_WORDS[receivedFrom]),
  },
  { title: 'Số lỗi', width: 7, align: 'center', value: ({ errors }) => errors },
  { title: 'Số cảnh báo', width: 9, align: 'center', value: ({ warnings }) => warnings },
  {
    title: 'Cần làm',
    width: 16,
    align: 'center',
    tones: [
      { text: 'Gửi báo cáo', tone: 'absent' },
      { text: 'Gửi lại', tone: 'query' },
      { text: 'Chọn một bản', tone: 'query' },
      { text: 'Sửa lỗi, gửi lại', tone: 'idle' },
    ],
    value: ({ action }) => action,
  },
  { title: 'Tệp', width: 40, value: ({ files }) => files },
];

function unitLine(unit: BoardUnit, index: number): Line {
  const came = unit.delivery !== 'missing';
  return {
    number: index + 1,
    name: unit.name,
    delivery: deliveryWords(unit),
    receivedAt: receivedWords(unit.receivedAt),
    receivedFrom: unit.receivedFrom,
    errors: came ? unit.errors : null,
    warnings: came ? unit.warnings : null,
    action: actionWords(unit),
    files: unit.files.map(({ file }) => fileNameOf(file)).join('\n'),
  };
}

function unassignedLine(file: BoardFile, index: number): Line {
  return {
    number: index + 1,
    name: '',
    delivery: reasonWords(file.reason ?? ''),
    receivedAt: receivedWords(file.receivedAt),
    receivedFrom: file.receivedFrom,
    errors: file.errors,
    warnings: file.warnings,
    action: '',
    files: fileNameOf(file.file),
  };
}

function totalRow({ totals }: Board): PageRow {
  const values: Readonly<Record<string, CellValue>> = {
    'Số lỗi': totals.errors,
    'Số cảnh báo': totals.warnings,
  };
  return {
    kind: 'total',
    label: 'Tổng cộng',
    values: COLUMNS.map(({ title }) => values[title] ?? null),
  };
}

function pageOf(board: Board): Page {
  const { units, unassigned } = board;
  return {
    name: 'Tình hình nộp',
    tab: '7F9A65',
    title: 'TÌNH HÌNH NỘP BÁO CÁO CỦA CÁC ĐƠN VỊ',
    lines: [
      `Kỳ báo cáo: ${periodWords(board.period)}; hạn nộp: ${deadlineWords(board) ?? 'không quy định'}`,
      totalsWords(board),
    ],
    columns: COLUMNS,
    rows: [
      ...units.flatMap((unit, index) => itemRows(COLUMNS, unitLine(unit, index))),
      ...(unassigned.length > 0
        ? [{ kind: 'section' as const, text: 'Tệp chưa tính cho đơn vị nào' }]
        : []),
      ...unassigned.flatMap((file, index) => itemRows(COLUMNS, unassignedLine(file, index))),
      totalRow(board),
    ],
    frozenColumns: 2,
  };
}

/** Bytes of the workbook; its dates are the report date, so that the same board gives the same parts. */
export async function renderBoardWorkbook(board: Board, deflate?: Deflate): Promise<Uint8Array> {
  const { name, version } = board.tool;
  const workbook = newBook({
    title: `Tình hình nộp báo cáo Đề án 06, kỳ ${board.period}`,
    day: board.asOf,
    description: `${name} ${version}`,
  });
  addSheet(workbook, pageOf(board));
  return bookBytes(workbook, 'quoted', deflate);
}
