/** Sheet "Tình hình nộp" → units, with the files that were not used. */
import type { Consolidated, MergedUnit } from '../model/consolidated.js';
import type { Table, TableRow } from '../model/table.js';
import {
  DELIVERY_NAMES,
  RECEIVED_FROM_NAMES,
  REFUSED_NAME,
  SET_ASIDE_NAMES,
} from '../model/workbook.js';
import { foldKey } from '../text/fold.js';
import { countOf, keyFinder, rawOf, textOf } from './restore-cells.js';

type Refused = MergedUnit['refused'][number];

const deliveryNamed = keyFinder(DELIVERY_NAMES);
const reasonNamed = keyFinder(SET_ASIDE_NAMES);
const receivedFromNamed = keyFinder(RECEIVED_FROM_NAMES);

const PRINTED_TIME = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{2}:\d{2}(?::\d{2})?))?$/;

function receivedAtOf(row: TableRow): string | null {
  const text = textOf(row, 'receivedAt');
  if (text === '') return null;
  const match = PRINTED_TIME.exec(text);
  if (!match) return text;
  const [, day, month, year, time] = match;
  return `${year}-${month}-${day}${time === undefined ? '' : `T${time}`}`;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function unitOf(row: TableRow, refused: readonly Refused[]): MergedUnit {
  const delivery = deliveryNamed(textOf(row, 'delivery')) ?? 'missing';
  const submitted = delivery !== 'missing' && delivery !== 'unusable';
  const timed = delivery === 'on-time' || delivery === 'late';
  return {
    id: textOf(row, 'unit'),
    name: textOf(row, 'name'),
    group: textOf(row, 'group'),
    submitted,
    file: orNull(rawOf(row, 'file')),
    sha256: orNull(textOf(row, 'sha256')),
    receivedAt: receivedAtOf(row),
    receivedFrom: receivedFromNamed(textOf(row, 'receivedFrom')) ?? null,
    onTime: timed ? delivery === 'on-time' : null,
    daysLate: countOf(row, 'daysLate'),
    rows: countOf(row, 'rows') ?? 0,
    errors: countOf(row, 'errors') ?? 0,
    warnings: countOf(row, 'warnings') ?? 0,
    refused,
  };
}

function refusedOf(row: TableRow): Refused {
  const reason = textOf(row, 'reason');
  return {
    file: rawOf(row, 'file'),
    reason: reasonNamed(reason) ?? reason,
    rows: countOf(row, 'rows') ?? 0,
  };
}

/** Units in the sheet's order, and the files that belong to none. */
export function restoreUnits(table: Table | undefined): Pick<Consolidated, 'units' | 'refused'> {
  const rows = table?.rows.filter(({ kind }) => kind === 'data') ?? [];
  const isRefused = (row: TableRow) => foldKey(textOf(row, 'delivery')) === foldKey(REFUSED_NAME);
  const files = rows.filter(isRefused);
  return {
    units: rows
      .filter((row) => !isRefused(row) && textOf(row, 'unit') !== '')
      .map((row) => {
        const id = textOf(row, 'unit');
        return unitOf(row, files.filter((file) => textOf(file, 'unit') === id).map(refusedOf));
      }),
    refused: files.filter((file) => textOf(file, 'unit') === '').map(refusedOf),
  };
}
