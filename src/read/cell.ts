/** One stored cell → what it means. */
import type { CellKind, GridCell, IsoDate } from '../model/grid.js';
import { damaged, exceeded } from '../package/failure.js';
import { decodeEscapes, isTrue } from '../package/xml-text.js';
import type { FormatKind } from './number-format.js';
import { dayText, numberText, percentText, type SerialDay, serialDay } from './number-text.js';
import type { RichText } from './rich-text.js';
import { type CellStyle, NO_STYLE } from './styles.js';

/** A cell as its XML says it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** The `t` attribute; `n` when absent. */
  readonly type: string;
  readonly style: number;
  /** Text of `<v>`, undefined when there is none. */
  readonly value: string | undefined;
  /** Content of `<is>`. */
  readonly inline: RichText | undefined;
  readonly hasFormula: boolean;
}

/** The tables of the workbook that cells refer to. */
export interface CellTables {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly stringLength: number;
}

/** Where a cell stands. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell in the making; spreading objects is too slow for a hundred thousand of them. */
export type CellDraft = { -readonly [Key in keyof GridCell]: GridCell[Key] };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DIGITS = /^\d+$/;
const ISO_DAY = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T|$)/;

/**
 * The grid's cell, or undefined when it holds nothing. Throws `damaged` for an index into a string
 * that is not there, `limit` for a text that is too long.
 */
export function cellOf(stored: StoredCell, tables: CellTables): GridCell | undefined {
  const style = tables.styles[stored.style] ?? NO_STYLE;
  const rich = stored.type === 's' ? sharedString(stored, tables) : stored.inline;
  const cell = rich ? textCell(stored, rich.text) : valueCell(stored, style.format, tables);
  if (cell.text === '') {
    if (!isUncached(stored)) return undefined;
    cell.formula = 'uncached';
  } else if (stored.hasFormula) cell.formula = 'cached';
  if (style.bold || rich?.bold) cell.bold = true;
  const font = rich?.font ?? style.font;
  if (font !== undefined) cell.font = font;
  return cell;
}

/** A formula without a result; an empty `<v>` is a result only where it is text. */
function isUncached(stored: StoredCell): boolean {
  if (!stored.hasFormula) return false;
  return stored.value === undefined || (stored.value === '' && stored.type !== 'str');
}

function sharedString(stored: StoredCell, tables: CellTables): RichText | undefined {
  const index = (stored.value ?? '').trim();
  if (index === '') return undefined;
  const text = DIGITS.test(index) ? tables.strings[Number(index)] : undefined;
  if (text === undefined) throw damaged('sharedStrings');
  return text;
}

function valueCell(stored: StoredCell, format: FormatKind, tables: CellTables): CellDraft {
  const { type, value = '' } = stored;
  if (value.length > tables.stringLength) throw exceeded('stringLength');
  if (value === '') return textCell(stored, '');
  switch (type) {
    case 'str':
    case 'inlineStr':
      return textCell(stored, decodeEscapes(value));
    case 'b':
      return draft(stored, 'boolean', isTrue(value.trim()) ? 'TRUE' : 'FALSE');
    case 'e':
      return draft(stored, 'error', value);
    case 'd':
      return isoCell(stored, value);
    default:
      return numberCell(stored, value, format, tables.date1904);
  }
}

/** A cell that is nothing but its text. */
export function draft({ row, column }: CellPlace, kind: CellKind, text: string): CellDraft {
  return { row, column, kind, text };
}

function textCell(stored: CellPlace, text: string): CellDraft {
  return draft(stored, 'text', text);
}

/** A day; `text` when it is shown in another way than as dd/mm/yyyy. */
export function dateCell(place: CellPlace, date: IsoDate, text = dayText(date)): CellDraft {
  const cell = draft(place, 'date', text);
  cell.date = date;
  return cell;
}

function isoCell(stored: StoredCell, value: string): CellDraft {
  const date = ISO_DAY.exec(value)?.[1];
  return date === undefined ? textCell(stored, value) : dateCell(stored, date);
}

function numberCell(
  stored: StoredCell,
  value: string,
  format: FormatKind,
  date1904: boolean,
): CellDraft {
  const trimmed = value.trim();
  const number = Number(trimmed);
  if (!NUMBER.test(trimmed) || !Number.isFinite(number)) return textCell(stored, value);
  return formattedNumber(stored, number, format, date1904);
}

/** A number as its format shows it: a date, a month, a percentage or just a number. */
export function formattedNumber(
  place: CellPlace,
  number: number,
  format: FormatKind,
  date1904: boolean,
): CellDraft {
  const day = isDay(format) ? serialDay(number, date1904) : undefined;
  if (day === undefined) {
    const isPercent = format === 'percent';
    const cell = draft(place, 'number', isPercent ? percentText(number) : numberText(number));
    cell.number = number;
    if (isPercent) cell.percent = true;
    return cell;
  }
  return formattedDay(place, day, format);
}

/** A day as its format shows it. */
export function formattedDay(place: CellPlace, day: SerialDay, format: FormatKind): CellDraft {
  // A clerk who typed 6/2024 sees a month; to call it the first of June would invent a day.
  if (format === 'month') return textCell(place, day.text.slice(3));
  if (format === 'year') return textCell(place, day.text.slice(6));
  return dateCell(place, day.date, day.text);
}

function isDay(format: FormatKind): boolean {
  return format === 'date' || format === 'month' || format === 'year';
}
