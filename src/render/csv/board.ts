/** The board as CSV that a Vietnamese Excel opens by a double click: UTF-8 with BOM, `;`. */
import type { Board, BoardFile, BoardUnit } from '../../model/board.js';
import {
  actionWords,
  deliveryWords,
  RECEIVED_FROM_WORDS,
  reasonWords,
  receivedWords,
} from '../../model/board-words.js';
import { csvText } from './print.js';

const TITLES = [
  'STT',
  'Mã đơn vị',
  'Đơn vị',
  'Tình hình nộp',
  'Số ngày muộn',
  'Thời điểm nhận',
  'Căn cứ thời điểm',
  'Số lỗi',
  'Số cảnh báo',
  'Cần làm',
  'Tệp',
];

type Cell = string | number | null;

function fileNames(files: readonly BoardFile[]): string {
  return files.map(({ file }) => file).join('; ');
}

function from(receivedFrom: BoardUnit['receivedFrom']): string {
  return receivedFrom === null ? '' : RECEIVED_FROM_WORDS[receivedFrom];
}

function unitRow(unit: BoardUnit, index: number): readonly Cell[] {
  return [
    index + 1,
    unit.id,
    unit.name,
    deliveryWords(unit),
    unit.daysLate,
    receivedWords(unit.receivedAt),
    from(unit.receivedFrom),
    unit.errors,
    unit.warnings,
    actionWords(unit),
    fileNames(unit.files),
  ];
}

function unassignedRow(file: BoardFile): readonly Cell[] {
  return [
    null,
    null,
    null,
    reasonWords(file.reason ?? ''),
    null,
    receivedWords(file.receivedAt),
    from(file.receivedFrom),
    file.errors,
    file.warnings,
    null,
    file.file,
  ];
}

function totalRow({ totals }: Board): readonly Cell[] {
  const { errors, warnings } = totals;
  return [null, null, 'Tổng cộng', null, null, null, null, errors, warnings, null, null];
}

/** One row a unit, one for each file of nobody, one of totals. */
export function boardCsv(board: Board): string {
  return csvText([
    TITLES,
    ...board.units.map(unitRow),
    ...board.unassigned.map(unassignedRow),
    totalRow(board),
  ]);
}
