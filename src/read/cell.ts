/** One stored cell → what it means. */
import type { GridCell } from '../model/grid.js';
import { damaged, exceeded } from './failure.js';
import type { FormatKind } from './number-format.js';
import { dayText, numberText, percentText, serialDay } from './number-text.js';
import type { RichText } from './rich-text.js';
import { type CellStyle, NO_STYLE } from './styles.js';
import { decodeEscapes, isTrue } from './xml-text.js';

/** A cell as its XML says it. */
export interface StoredCell {
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

type Content = Omit<GridCell, 'row' | 'column' | 'formula' | 'bold' | 'font'>;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO_DAY = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T|$)/;

/**
 * The grid's cell at `row`, `column`, or undefined when it holds nothing. Throws `damaged` for an
 * index into a string that is not there, `limit` for a text that is too long.
 */
export function cellOf(
  stored: StoredCell,
  row: number,
  column: number,
  tables: CellTables,
): GridCell | undefined {
  const style = tables.styles[stored.style] ?? NO_STYLE;
  const rich = stored.type === 's' ? sharedString(stored, tables) : stored.inline;
  const content = rich ? textContent(rich.text) : contentOf(stored, style.format, tables);
  if (content === undefined || content.text === '') {
    return isUncached(stored)
      ? { row, column, kind: 'text', text: '', formula: 'uncached', ...look(style, rich) }
      : undefined;
  }
  const cell = { row, column, ...content, ...look(style, rich) };
  return stored.hasFormula ? { ...cell, formula: 'cached' } : cell;
}

/** A formula without a result; an empty `<v>` is a result only where it is text. */
function isUncached(stored: StoredCell): boolean {
  if (!stored.hasFormula) return false;
  return stored.value === undefined || (stored.value === '' && stored.type !== 'str');
}

function look(style: CellStyle, rich: RichText | undefined): Pick<GridCell, 'bold' | 'font'> {
  const bold = style.bold || rich?.bold === true;
  const font = rich?.font ?? style.font;
  if (font === undefined) return bold ? { bold } : {};
  return bold ? { bold, font } : { font };
}

function sharedString(stored: StoredCell, tables: CellTables): RichText | undefined {
  const index = (stored.value ?? '').trim();
  if (index === '') return undefined;
  const text = /^\d+$/.test(index) ? tables.strings[Number(index)] : undefined;
  if (text === undefined) throw damaged('sharedStrings');
  return text;
}

function contentOf(
  stored: StoredCell,
  format: FormatKind,
  tables: CellTables,
): Content | undefined {
  const { type, value } = stored;
  if (value === undefined || value === '') return undefined;
  if (value.length > tables.stringLength) throw exceeded('stringLength');
  switch (type) {
    case 'str':
    case 'inlineStr':
      return textContent(decodeEscapes(value));
    case 'b':
      return { kind: 'boolean', text: isTrue(value.trim()) ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return isoContent(value);
    default:
      return numberContent(value, format, tables.date1904);
  }
}

function textContent(text: string): Content {
  return { kind: 'text', text };
}

function isoContent(value: string): Content {
  const date = ISO_DAY.exec(value)?.[1];
  return date === undefined ? textContent(value) : { kind: 'date', text: dayText(date), date };
}

function numberContent(value: string, format: FormatKind, date1904: boolean): Content {
  const trimmed = value.trim();
  const number = Number(trimmed);
  if (!NUMBER.test(trimmed) || !Number.isFinite(number)) return textContent(value);
  if (format === 'percent') {
    return { kind: 'number', text: percentText(number), number, percent: true };
  }
  const day = format === 'plain' ? undefined : serialDay(number, date1904);
  if (day === undefined) return { kind: 'number', text: numberText(number), number };
  // A clerk who typed 6/2024 sees a month; to call it the first of June would invent a day.
  if (format === 'month') return textContent(day.text.slice(3));
  if (format === 'year') return textContent(day.text.slice(6));
  return { kind: 'date', text: day.text, date: day.date };
}
