/** Sheets put together cell by cell, for formats whose reader is not bound to worksheet XML. */
import { MAX_COLUMN, MAX_ROW, type Range, toA1 } from '../model/address.js';
import type { GridCell, GridRow, ReadNote, Sheet } from '../model/grid.js';
import { exceeded } from '../package/failure.js';
import type { Limits } from '../package/limits.js';
import { clipColumns, clipMerges, orderCells, orderRows, usedRange } from './used-range.js';

/** Counts what all sheets of one file hold together. */
export interface CellCount {
  cells: number;
}

export interface BuiltSheet {
  readonly sheet: Sheet;
  readonly notes: readonly ReadNote[];
}

/** One sheet in the making; everything that is added is held to the limits at once. */
export class SheetBuilder {
  readonly #name: string;
  readonly #limits: Limits;
  readonly #count: CellCount;
  readonly #rows = new Map<number, GridCell[]>();
  readonly #merges: Range[] = [];
  readonly #hiddenRows: Array<readonly [from: number, to: number]> = [];
  readonly #hiddenColumns: Array<readonly [from: number, to: number]> = [];
  #uncached = 0;
  #firstUncached = '';

  constructor(name: string, limits: Limits, count: CellCount) {
    this.#name = name;
    this.#limits = limits;
    this.#count = count;
  }

  /** Keeps a cell; what lies off the sheet does not exist. Throws `limit`. */
  add(cell: GridCell): void {
    const { row, column, text } = cell;
    if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) return;
    if (text.length > this.#limits.stringLength) {
      throw exceeded('stringLength', { sheet: this.#name, cell: toA1(row, column) });
    }
    if (column > this.#limits.columns) throw exceeded('columns', { sheet: this.#name });
    this.#count.cells += 1;
    if (this.#count.cells > this.#limits.cells) throw exceeded('cells', { sheet: this.#name });
    if (cell.formula === 'uncached') this.#noteUncached(row, column);
    const cells = this.#rows.get(row);
    if (cells) {
      cells.push(cell);
      return;
    }
    if (this.#rows.size === this.#limits.rows) throw exceeded('rows', { sheet: this.#name });
    this.#rows.set(row, [cell]);
  }

  /** Notes a merged range. Throws `limit`. */
  merge(range: Range): void {
    if (range.top === range.bottom && range.left === range.right) return;
    if (this.#merges.length === this.#limits.merges) {
      throw exceeded('merges', { sheet: this.#name });
    }
    this.#merges.push(range);
  }

  /** Notes that the rows from `from` to `to` are hidden. */
  hideRows(from: number, to = from): void {
    this.#hiddenRows.push([from, to]);
  }

  /** Notes that the columns from `from` to `to` are hidden. */
  hideColumns(from: number, to = from): void {
    this.#hiddenColumns.push([from, to]);
  }

  /** The sheet as far as it holds something. */
  build(hidden: boolean): BuiltSheet {
    const spans = this.#hiddenRows.toSorted(([a], [b]) => a - b);
    let span = 0;
    const rows = orderRows(
      [...this.#rows]
        .sort(([a], [b]) => a - b)
        .map(([number, cells]): GridRow => {
          while ((spans[span]?.[1] ?? MAX_ROW) < number) span += 1;
          const isHidden = (spans[span]?.[0] ?? MAX_ROW + 1) <= number;
          return { number, hidden: isHidden, cells: orderCells(cells) };
        }),
    );
    const used = usedRange(rows);
    const sheet: Sheet = {
      name: this.#name,
      hidden,
      rows,
      merges: clipMerges(this.#merges, used),
      hiddenColumns: clipColumns(this.#hiddenColumns, used),
    };
    return { sheet, notes: this.#notes() };
  }

  #noteUncached(row: number, column: number): void {
    if (this.#uncached === 0) this.#firstUncached = toA1(row, column);
    this.#uncached += 1;
  }

  #notes(): readonly ReadNote[] {
    if (this.#uncached === 0) return [];
    return [
      {
        kind: 'formula-uncached',
        sheet: this.#name,
        cell: this.#firstUncached,
        detail: String(this.#uncached),
      },
    ];
  }
}
