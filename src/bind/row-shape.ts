/** One sheet row seen through the table's columns. */
import type { FormColumn } from '../model/form.js';
import type { TableCell, TableColumn, TickColumn } from '../model/table.js';
import type { FormIndex } from './form-index.js';
import type { HeaderSpan } from './header-labels.js';
import {
  cellAt,
  rowNumbered,
  type SheetView,
  tallMergeOver,
  type ViewRow,
  widthOf,
} from './sheet-view.js';
import { isTicked } from './ticks.js';

/** What reading the rows of one table needs to know. */
export interface TableFrame {
  readonly view: SheetView;
  readonly index: FormIndex;
  readonly span: HeaderSpan;
  readonly columns: readonly TableColumn[];
  readonly ticks: readonly TickColumn[];
  /** The column of the STT, and the one that says what the row is about. */
  readonly numberKey?: string;
  readonly textKey?: string;
  readonly statusKey?: string;
}

export interface RowShape {
  readonly row: ViewRow;
  /** The row's own cells by column key. */
  readonly own: ReadonlyMap<string, TableCell>;
  /** Cells that a merge over several rows lends to the row, by column key. */
  readonly lent: ReadonlyMap<string, TableCell>;
  readonly ticks: readonly { readonly label: string; readonly cell: TableCell }[];
  readonly number?: TableCell;
  readonly text?: TableCell;
  /** Own cells in neither of these two, unknown columns included. */
  readonly others: readonly TableCell[];
}

function keyOfType(columns: readonly FormColumn[], type: FormColumn['type']): string | undefined {
  return columns.find((column) => column.type === type)?.key;
}

function textKeyOf({ form }: FormIndex): string | undefined {
  const texts = form.columns.filter(({ type }) => type === 'text');
  const main = texts.find(({ key }) => key === 'content') ?? texts.find((c) => c.essential);
  return (main ?? texts.find((column) => column.required))?.key;
}

/** The frame of a table; forms without an STT have plain rows only (no sections, no continuations). */
export function frameOf(
  view: SheetView,
  index: FormIndex,
  span: HeaderSpan,
  columns: readonly TableColumn[],
  ticks: readonly TickColumn[],
): TableFrame {
  const numberKey = keyOfType(index.form.columns, 'number');
  return {
    view,
    index,
    span,
    columns,
    ticks,
    numberKey,
    textKey: numberKey === undefined ? undefined : textKeyOf(index),
    statusKey: keyOfType(index.form.columns, 'status'),
  };
}

function lentCell(view: SheetView, row: number, column: number): TableCell | undefined {
  const merge = tallMergeOver(view, row, column);
  return merge === undefined ? undefined : cellAt(rowNumbered(view, merge.top), column);
}

/** The parts of a column that the file splits, as one text in the first one's place. */
function below(first: TableCell, second: TableCell): TableCell {
  return { ...first, text: `${first.text}\n${second.text}` };
}

/** Sorts a row's cells into columns. */
export function shapeOf(row: ViewRow, frame: TableFrame): RowShape {
  const own = new Map<string, TableCell>();
  const lent = new Map<string, TableCell>();
  const cells = new Map(row.cells.map((cell) => [cell.cell.column, cell]));
  for (const { key, column } of frame.columns) {
    const cell = cells.get(column);
    const part = own.get(key);
    if (cell !== undefined) own.set(key, part === undefined ? cell : below(part, cell));
    else if (part === undefined) {
      const above = lentCell(frame.view, row.number, column);
      if (above !== undefined && above.cell.row > frame.span.bottom) lent.set(key, above);
    }
  }
  const ticks = frame.ticks.flatMap(({ column, label }) => {
    const cell = cells.get(column) ?? lentCell(frame.view, row.number, column);
    const isData = cell !== undefined && cell.cell.row > frame.span.bottom;
    return isData && isTicked(cell.text) ? [{ label, cell }] : [];
  });
  const number = frame.numberKey === undefined ? undefined : own.get(frame.numberKey);
  const text = frame.textKey === undefined ? undefined : own.get(frame.textKey);
  const main = new Set(
    frame.columns
      .filter(({ key }) => key === frame.numberKey || key === frame.textKey)
      .map(({ column }) => column),
  );
  const others = row.cells.filter(({ cell }) => !main.has(cell.column));
  return { row, own, lent, ticks, number, text, others };
}

/** How many of the table's columns a cell covers when it is merged sideways. */
export function columnsCovered({ cell }: TableCell, frame: TableFrame): number {
  const width = widthOf(frame.view, cell);
  if (width === 1) return 1;
  const inside = ({ column }: { readonly column: number }): boolean =>
    column >= cell.column && column < cell.column + width;
  return frame.columns.filter(inside).length + frame.ticks.filter(inside).length;
}
