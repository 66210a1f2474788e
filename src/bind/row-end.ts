/** Where the table ends: the signature block, or notes under the last task. */
import { foldKey } from '../text/fold.js';
import { isTaskNumber } from './row-kind.js';
import type { RowShape, TableFrame } from './row-shape.js';
import { readStatusText } from './status-words.js';

/** Authority marks of a signature (Nghị định 30/2020, Phụ lục I, II.7.a). */
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/u;
const PLACE_AND_DATE = /^[^\d,]{2,40},\s*ngày\s*[\d.…_ ]*\s*tháng\s*[\d.…_ ]*\s*năm\s*[\d.…_ ]*$/iu;
const NOTE = /^(?:\(?\*+\)?|ghi chú\s*:|lưu ý\s*:|chú thích\s*:)/iu;

/** "Tiền Giang, ngày 05 tháng 4 năm 2023": the line over a signature or under a letterhead. */
export function isPlaceAndDate(line: string): boolean {
  return PLACE_AND_DATE.test(line.trim());
}

function opensSignature(line: string, words: readonly string[]): boolean {
  if (AUTHORITY.test(line) || isPlaceAndDate(line)) return true;
  const key = foldKey(line);
  const isUpper = line === line.toLocaleUpperCase('vi');
  return words.some((word) => key === word || (isUpper && key.startsWith(`${word} `)));
}

function isEnd({ row }: RowShape, frame: TableFrame): boolean {
  const [only] = row.cells;
  if (row.cells.length === 1 && only !== undefined && NOTE.test(only.text)) return true;
  const { signatures } = frame.index;
  return row.cells.some(({ text }) =>
    text.split('\n').some((line) => opensSignature(line, signatures)),
  );
}

/** True for a row that is a task beyond doubt: nothing like it may be lost below a signature. */
function isTask({ number, text, others, own, ticks }: RowShape, frame: TableFrame): boolean {
  if (text === undefined) return false;
  if (number !== undefined && isTaskNumber(number.text) && others.length > 0) return true;
  if (ticks.length > 0) return true;
  const status = frame.statusKey === undefined ? undefined : own.get(frame.statusKey);
  return (
    status !== undefined && readStatusText(status.text, frame.index.statuses).how !== 'unknown'
  );
}

/**
 * Position of the first row that no longer belongs to the table: the first signature, place-and-date
 * or note line after the last row that is surely a task; the number of rows when there is none.
 */
export function endPosition(shapes: readonly RowShape[], frame: TableFrame): number {
  if (frame.numberKey === undefined) return shapes.length;
  const lastTask = shapes.findLastIndex((shape) => isTask(shape, frame));
  const end = shapes.findIndex((shape, at) => at > lastTask && isEnd(shape, frame));
  return end === -1 ? shapes.length : end;
}
