/** Continuation rows: lines that belong to the task above them. */
import { toA1 } from '../model/address.js';
import type { TableCell, TableRow } from '../model/table.js';
import type { RowShape, TableFrame } from './row-shape.js';
import { tallMergeOver } from './sheet-view.js';

/** In the place of a number it is none: the row is a line of the task above. */
const BULLET = /^[-–—+•*·]+$/;
const CONTINUED = /^(?:[-–—+•*·]|\p{Ll})/u;

/** True when a merge over several rows in the column covers this row and began inside the task. */
function sharesMerge(
  shape: RowShape,
  key: string | undefined,
  task: RowBuilder,
  frame: TableFrame,
): boolean {
  const column = frame.columns.find((candidate) => candidate.key === key)?.column;
  if (column === undefined) return false;
  const merge = tallMergeOver(frame.view, shape.row.number, column);
  return merge !== undefined && task.rows.includes(merge.top);
}

/**
 * True when the row goes on with the task: one merged STT and text over both rows, or an empty STT
 * with nothing in the status and either no text or a text that begins like the middle of something.
 * A dash in the STT marks such a line, unless it has a status of its own.
 */
export function continues(shape: RowShape, task: RowBuilder, frame: TableFrame): boolean {
  const bullet = isBullet(shape);
  if (frame.numberKey === undefined || (shape.number !== undefined && !bullet)) return false;
  const oneNumber = sharesMerge(shape, frame.numberKey, task, frame);
  if (oneNumber && sharesMerge(shape, frame.textKey, task, frame)) return true;
  const ownTick = shape.ticks.some(({ cell }) => cell.cell.row === shape.row.number);
  if (ownTick || (frame.statusKey !== undefined && shape.own.has(frame.statusKey))) return false;
  if (oneNumber) return true;
  if (bullet) return !ownsTask(shape, frame);
  const adjacent = shape.row.number === task.lastRow + 1;
  if (shape.text === undefined) return adjacent;
  return CONTINUED.test(shape.text.text);
}

function isBullet({ number }: RowShape): boolean {
  return number !== undefined && BULLET.test(number.text);
}

/** A lead or a deadline of its own makes even a dashed row a task, whose status was forgotten. */
function ownsTask({ own }: RowShape, { index }: TableFrame): boolean {
  return index.form.columns.some(
    ({ key, type }) => (type === 'units' || type === 'deadline') && own.has(key),
  );
}

/** The row's cells as parts of the task above: its dash stands before the text, not in the number. */
function partsOf(shape: RowShape): ReadonlyMap<string, TableCell> {
  const { number, text, own } = shape;
  if (number === undefined || !isBullet(shape)) return own;
  const kept = [...own].filter(([, cell]) => cell !== number);
  return new Map(
    kept.map(([key, cell]) => [
      key,
      cell === text ? { ...cell, text: `${number.text} ${cell.text}` } : cell,
    ]),
  );
}

/** Collects the sheet rows of one table row. */
export class RowBuilder {
  readonly rows: number[] = [];
  private readonly parts = new Map<string, TableCell[]>();
  private readonly ticks: RowShape['ticks'][number][] = [];
  private readonly first: RowShape;

  constructor(shape: RowShape) {
    this.first = shape;
    this.rows.push(shape.row.number);
    for (const [key, cell] of [...shape.own, ...shape.lent]) this.parts.set(key, [cell]);
    this.ticks.push(...shape.ticks);
  }

  get lastRow(): number {
    return this.rows.at(-1) ?? this.first.row.number;
  }

  /** Joins a continuation row: its texts go below those of the task, column by column. */
  add(shape: RowShape): void {
    this.rows.push(shape.row.number);
    for (const [key, cell] of partsOf(shape)) {
      const cells = this.parts.get(key);
      if (cells === undefined) this.parts.set(key, [cell]);
      else cells.push(cell);
    }
    for (const tick of shape.ticks) {
      if (!this.ticks.some(({ cell }) => cell === tick.cell)) this.ticks.push(tick);
    }
  }

  build(frame: TableFrame): TableRow {
    const cells: Record<string, TableCell> = {};
    for (const { key } of frame.columns) {
      const parts = this.parts.get(key) ?? [];
      const [first] = parts;
      if (first === undefined) continue;
      cells[key] = { ...first, text: parts.map(({ text }) => text).join('\n') };
    }
    return {
      ...plainRow(this.first, 'data', frame),
      rows: this.rows,
      cells,
      ticks: this.ticks,
    };
  }
}

function firstColumn({ columns, ticks }: TableFrame): number {
  return Math.min(...columns.map(({ column }) => column), ...ticks.map(({ column }) => column));
}

/** A table row of one sheet row with its own cells only. */
export function plainRow(
  { row, own }: RowShape,
  kind: TableRow['kind'],
  frame: TableFrame,
  text = '',
): TableRow {
  return {
    kind,
    row: row.number,
    rows: [row.number],
    at: {
      file: frame.view.file,
      sheet: frame.view.name,
      cell: toA1(row.number, firstColumn(frame)),
    },
    hidden: row.hidden,
    cells: Object.fromEntries(own),
    ticks: [],
    text,
  };
}
