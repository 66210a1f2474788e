/** The receipt register → time of receipt by file name. */
import { type ConfigProblem, type ConfigResult, resultOf } from '../model/config.js';
import type { IsoDate } from '../model/grid.js';
import type { Table, TableRow } from '../model/table.js';
import { isValidDate } from '../text/calendar.js';
import { readDate } from '../text/date.js';
import { cleanText } from '../text/fold.js';
import { fault, placeOf, remark, textOf } from './list-table.js';

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
const CLOCK = /(?<![\d/.-])(\d{1,2})(?:\s*(?::|h|giờ)\s*(\d{2})?)(?::(\d{2})|\s*phút)?(?![\d/])/iu;

function time(hour: string, minute = '00', second = '00'): string | undefined {
  const valid = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return valid ? `${hour.padStart(2, '0')}:${minute}:${second}` : undefined;
}

function isoTime(text: string): string | undefined {
  const [, day = '', clock = '', seconds = '00', zone = ''] = ISO.exec(text) ?? [];
  const [hour = '', minute] = clock.split(':');
  const at = isValidDate(day) ? time(hour, minute, seconds) : undefined;
  return at === undefined ? undefined : `${day}T${at}${zone}`;
}

/**
 * "05/4/2023 10:30", "10h30 ngày 05/4/2023", "2023-04-05T10:30" → `2023-04-05T10:30:00`, local
 * time unless a zone is written; a day without an hour stays a day.
 */
export function readReceiptTime(written: string): string | undefined {
  const text = cleanText(written);
  const iso = isoTime(text);
  if (iso !== undefined) return iso;
  const clock = CLOCK.exec(text);
  if (clock === null) return readDate(text);
  const day: IsoDate | undefined = readDate(
    text.replace(clock[0], ' ').replace(/^[\s,]+|[\s,]+$/g, ''),
  );
  const at = time(clock[1] ?? '', clock[2], clock[3]);
  return day === undefined || at === undefined ? undefined : `${day}T${at}`;
}

function timeIn(row: TableRow): string | undefined {
  const cell = row.cells.receivedAt;
  return cell === undefined ? undefined : (readReceiptTime(cell.text) ?? cell.cell.date);
}

/** The register may hold paths; submissions are looked up by their file name. */
function fileName(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
}

/** Reads the bound register; a row that cannot be read, or that names a file again, is a problem. */
export function receiptsFrom(table: Table): ConfigResult<ReadonlyMap<string, string>> {
  const receipts = new Map<string, string>();
  const problems: ConfigProblem[] = [];
  for (const row of table.rows.filter((candidate) => candidate.kind === 'data')) {
    const name = fileName(textOf(row, 'file'));
    const written = textOf(row, 'receivedAt');
    const at = placeOf(table, row, 'receivedAt');
    const received = timeIn(row);
    if (name === '') {
      problems.push(fault(placeOf(table, row, 'file'), `Dòng ${row.row} còn thiếu tên tệp.`));
    } else if (written === '') {
      problems.push(remark(at, `Chưa ghi thời điểm nhận tệp “${name}”.`));
    } else if (received === undefined) {
      const message = `Không đọc được thời điểm nhận “${written}”; hãy ghi như 05/4/2023 10:30.`;
      problems.push(fault(at, message));
    } else if (receipts.has(name)) {
      problems.push(fault(at, `Tệp “${name}” được ghi hai lần trong sổ; chỉ để lại một dòng.`));
    } else receipts.set(name, received);
  }
  return resultOf(receipts, problems);
}
