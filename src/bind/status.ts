/** The status of a row: a word, a share, or a mark in one of several columns. */
import type { StatusReading } from '../model/submission.js';
import type { TableRow } from '../model/table.js';
import { foldKey } from '../text/fold.js';
import { nearest } from '../text/similarity.js';
import type { FormIndex } from './form-index.js';
import { labelKeys } from './labels.js';
import { readStatusCell } from './status-words.js';

/** Words nearer than this are offered as what was probably meant. */
const SUGGESTION_THRESHOLD = 0.6;
const LONGEST_WORD = 60;

function fromTicks({ ticks, at }: TableRow, { statuses }: FormIndex): StatusReading {
  const [first, ...more] = ticks;
  const places = ticks.map(({ label, cell }) => ({ label, at: cell.at }));
  const base = { claimsLate: false, ticks: places };
  if (first === undefined) return { ...base, state: 'other', text: '', how: 'empty', at };
  if (more.length > 0) {
    const text = ticks.map(({ label }) => label).join(', ');
    return { ...base, state: 'other', text, how: 'several-ticks', at: first.cell.at };
  }
  const key = labelKeys(first.label).find((candidate) => statuses.has(candidate)) ?? '';
  const word = statuses.get(key);
  return {
    state: word?.state ?? 'other',
    text: first.label,
    how: 'tick',
    claimsLate: word?.claimsLate ?? false,
    at: first.cell.at,
    ticks: places,
  };
}

function suggestionFor(text: string, { form }: FormIndex): string | undefined {
  if (text.length > LONGEST_WORD) return undefined;
  return nearest(text, form.statuses, (word) => word.text, SUGGESTION_THRESHOLD)?.candidate.text;
}

/** Reads a row's status; a status cell that says something comes before the ticks. Total. */
export function readStatus(row: TableRow, index: FormIndex): StatusReading {
  const cell = row.cells.status;
  const saysNothing = cell !== undefined && foldKey(cell.text) === '';
  if (cell === undefined || (saysNothing && row.ticks.length > 0)) return fromTicks(row, index);
  const read = readStatusCell(cell.text, cell.cell, index.statuses);
  const suggestion =
    read.how === 'unknown' && read.percent === undefined
      ? suggestionFor(cell.text, index)
      : undefined;
  return {
    ...read,
    text: cell.text,
    at: cell.at,
    ticks: [],
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
