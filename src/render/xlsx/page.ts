/** A worksheet as a value: what stands where, with nothing of exceljs in it. */
import { columnLetters } from '../../model/address.js';
import type { IsoDate } from '../../model/grid.js';
import { endOfLines, MOST_LINES } from './heights.js';
import { CELL_LIMIT, safeText, splitText } from './text.js';

export interface DateValue {
  readonly date: IsoDate;
}

/** A part of the whole, from 0 to 1, shown in per cent. */
export interface ShareValue {
  readonly share: number;
}

/** A formula with the result that it has now; `unit` follows the number when shown. */
export interface FormulaValue {
  readonly formula: string;
  readonly result: number | ShareValue;
  readonly unit?: string;
}

export type CellValue = string | number | DateValue | ShareValue | FormulaValue | null;

/** Restrained background of a cell; `alert` is red text. */
export type Tone = 'good' | 'steady' | 'active' | 'idle' | 'absent' | 'query' | 'alert';

/** A cell of the column that reads `text` gets the tone, also after somebody edits it. */
export interface ToneRule {
  readonly text: string;
  readonly tone: Tone;
  /** Shown before the text, which stays as it is: what tells it apart on a copy without colours. */
  readonly mark?: string;
}

export interface PageColumn<T> {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'center';
  /** Right of the printed area: needed to read the workbook back. */
  readonly unprinted?: true;
  /** Never goes on in the row below, where the reader would take it for another task. */
  readonly whole?: true;
  readonly tones?: readonly ToneRule[];
  /** A bar behind the figures: counts of all such columns on one scale, shares from 0 to 1. */
  readonly bars?: 'counts' | 'shares';
  /** The only texts that may be entered by hand. */
  readonly choices?: readonly string[];
  readonly value: (item: T) => CellValue;
}

export type PageRow =
  | { readonly kind: 'cells'; readonly values: readonly CellValue[] }
  /** Over the whole printed width. */
  | { readonly kind: 'section'; readonly text: string }
  /** `label` spans the columns before the first value. */
  | {
      readonly kind: 'total';
      readonly label: string;
      readonly values: readonly CellValue[];
    };

export interface Page {
  readonly name: string;
  /** RGB of the tab. */
  readonly tab: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly Omit<PageColumn<never>, 'value'>[];
  readonly rows: readonly PageRow[];
  /** Texts in the first column stay in sight when scrolling sideways. */
  readonly frozenColumns: number;
}

/** Row of the column titles: under the title, its lines and an empty row. */
export function headerRowOf({ lines }: Pick<Page, 'lines'>): number {
  return lines.length + 3;
}

/** Letters of the column with this title. */
export function lettersOf(columns: Page['columns'], title: string): string {
  const index = columns.findIndex((column) => column.title === title);
  if (index < 0) throw new Error(`no column ${title}`);
  return columnLetters(index + 1);
}

/** A printed text that the tallest row cannot show whole goes on in the row below. */
function partsOf(
  text: string,
  { width, unprinted, whole }: PageColumn<never>,
): readonly CellValue[] {
  if (text === '') return [null];
  const fits =
    unprinted || whole ? undefined : (rest: string) => endOfLines(rest, width, MOST_LINES - 1);
  return splitText(safeText(text), CELL_LIMIT, fits);
}

/**
 * An item's row, and rows below for texts that are too long for one cell: the first column is
 * empty there, which is how the reader knows a continuation.
 */
export function itemRows<T>(columns: readonly PageColumn<T>[], item: T): readonly PageRow[] {
  const parts = columns.map((column): readonly CellValue[] => {
    const value = column.value(item);
    return typeof value === 'string' ? partsOf(value, column) : [value];
  });
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => ({
    kind: 'cells',
    values: parts.map((cells) => cells[line] ?? null),
  }));
}
