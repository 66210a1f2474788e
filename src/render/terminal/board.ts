/** `status` as text: one verdict, the table of who sent, the files of nobody, the totals. */
import type { ChalkInstance } from 'chalk';
import { type Board, type BoardFile, type BoardUnit, isComplete } from '../../model/board.js';
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
import { type TextColumn, tableLines, wrapped } from './columns.js';
import { harmless } from './harmless.js';

/** Narrower than any terminal in use; below it nothing can be read anyway. */
const LEAST_WIDTH = 40;

const COLUMNS: readonly TextColumn[] = [
  { title: 'STT', align: 'right', rank: 4 },
  { title: 'Đơn vị', wraps: true },
  { title: 'Tình hình nộp', wraps: true },
  { title: 'Thời điểm nhận', rank: 1 },
  { title: 'Theo', rank: 3 },
  { title: 'Lỗi', align: 'right' },
  { title: 'Cảnh báo', align: 'right', rank: 5 },
  { title: 'Cần làm', wraps: true, rank: 2 },
];

function shownCount(count: number, known: boolean): string {
  return known ? String(count) : '–';
}

function cells(unit: BoardUnit, index: number): readonly string[] {
  const { name, receivedAt, receivedFrom, errors, warnings, delivery } = unit;
  const came = delivery !== 'missing';
  return [
    String(index + 1),
    name,
    deliveryWords(unit),
    receivedWords(receivedAt),
    receivedFrom === null ? '' : RECEIVED_FROM_WORDS[receivedFrom],
    shownCount(errors, came),
    shownCount(warnings, came),
    actionWords(unit),
  ];
}

function painter({ units }: Board, paint: ChalkInstance): (line: string, row: number) => string {
  return (line, row) => {
    const unit = units[row];
    if (unit?.action === 'send' || unit?.delivery === 'unusable') return paint.red(line);
    if (unit?.action === 'resend' || unit?.delivery === 'late') return paint.yellow(line);
    return line;
  };
}

function verdict({ units, unassigned }: Board): string {
  if (units.length === 0 && unassigned.length === 0) return '! CHƯA CÓ ĐƠN VỊ NÀO TRÊN BẢNG.';
  const waiting = units.filter(({ action }) => action !== 'none').length;
  const open = [
    ...(waiting > 0 ? [`còn ${waiting}/${units.length} đơn vị phải gửi hoặc gửi lại`] : []),
    ...(unassigned.length > 0 ? [`${unassigned.length} tệp chưa rõ của đơn vị nào`] : []),
  ];
  return open.length === 0
    ? `✓ ĐỦ: ${units.length} đơn vị đã nộp, không có lỗi.`
    : `✗ CHƯA ĐỦ: ${open.join('; ')}.`;
}

function unassignedLine({ file, reason, receivedAt }: BoardFile): string {
  const why = reason === null ? '' : `: ${reasonWords(reason)}`;
  const when = receivedAt === null ? '' : ` (nhận ${receivedWords(receivedAt)})`;
  return `- ${file}${why}${when}`;
}

/** The board within `width` columns; what does not fit is wrapped, then left out by importance. */
export function boardText(board: Board, paint: ChalkInstance, width: number): string {
  const { units, unassigned } = board;
  const room = Math.max(width, LEAST_WIDTH);
  const said = (text: string, colour: (line: string) => string = (line) => line) =>
    wrapped(text, room).map((line) => colour(line));
  const deadline = deadlineWords(board) ?? 'không quy định';
  const table = tableLines(COLUMNS, units.map(cells), room, painter(board, paint));
  const lines = [
    ...said(verdict(board), isComplete(board) ? paint.green.bold : paint.red.bold),
    ...said(`Kỳ báo cáo ${periodWords(board.period)}; hạn nộp: ${deadline}.`),
    ...(units.length > 0 ? ['', ...table, '', ...said(totalsWords(board), paint.bold)] : []),
    ...(unassigned.length > 0 ? ['', 'Tệp chưa tính cho đơn vị nào:'] : []),
    ...unassigned.flatMap((file) => said(unassignedLine(file))),
  ];
  return harmless(`${lines.join('\n')}\n`);
}
