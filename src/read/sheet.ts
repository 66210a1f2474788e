/** The XML of one worksheet → rows of cells, merges, hidden columns. */
import { fromA1, MAX_COLUMN, MAX_ROW, type Range, toA1 } from '../model/address.js';
import type { GridCell, GridRow, ReadNote, Sheet } from '../model/grid.js';
import { exceeded, ReadError } from '../package/failure.js';
import type { Limits } from '../package/limits.js';
import { columnOf, rangeOf, rowOf } from '../package/reference.js';
import type { XmlReader } from '../package/xml.js';
import { isTrue } from '../package/xml-text.js';
import { type CellTables, cellOf, type StoredCell } from './cell.js';
import { type RichText, readRichText } from './rich-text.js';
import { clipColumns, clipMerges, orderCells, orderRows, usedRange } from './used-range.js';

export interface SheetContext {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: CellTables;
  readonly limits: Limits;
  /** Cells that the sheets before this one held. */
  readonly cellsBefore: number;
}

export interface SheetResult {
  readonly sheet: Sheet;
  /** Number of cells that hold something. */
  readonly cells: number;
  readonly notes: readonly ReadNote[];
}

/**
 * A cell as nearly every writer writes it: place, style, type, value. Anything else (prefixes,
 * other attributes, formulas, inline strings, entities) goes through the full reader.
 */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3})(\d+)"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(?:<v>([^<&\r]*)<\/v>)?<\/c>)/y;

/** Reads a worksheet. Throws `damaged` or `limit`, with the place where it can be told. */
export function readSheet(reader: XmlReader, context: SheetContext): SheetResult {
  const sink = new SheetSink(reader, context);
  reader.root();
  reader.children((section) => {
    if (section === 'cols') reader.children(() => sink.columns());
    else if (section === 'sheetData') reader.children((name) => name === 'row' && sink.row());
    else if (section === 'mergeCells') reader.children(() => sink.merge());
  });
  return sink.result();
}

/** Collects what the elements of one worksheet say; one object for all cells keeps it fast. */
class SheetSink {
  readonly #reader: XmlReader;
  readonly #context: SheetContext;
  readonly #rows: GridRow[] = [];
  readonly #merges: Range[] = [];
  readonly #hiddenColumns: Array<readonly [number, number]> = [];
  #row = 0;
  #column = 0;
  #rowIsCertain = false;
  #rowCells: GridCell[] = [];
  #cells = 0;
  #uncached = 0;
  #firstUncached = '';
  #value: string | undefined;
  #inline: RichText | undefined;
  #hasFormula = false;

  constructor(reader: XmlReader, context: SheetContext) {
    this.#reader = reader;
    this.#context = context;
  }

  columns(): void {
    if (!isTrue(this.#reader.attribute('hidden'))) return;
    const from = Number(this.#reader.attribute('min'));
    const to = Number(this.#reader.attribute('max'));
    if (!Number.isInteger(from) || from < 1 || !(to >= from)) return;
    this.#hiddenColumns.push([from, Math.min(to, MAX_COLUMN)]);
  }

  merge(): void {
    const range = rangeOf(this.#reader.attribute('ref') ?? '');
    if (!range) return;
    if (this.#merges.length === this.#context.limits.merges) throw this.#exceeded('merges');
    this.#merges.push(range);
  }

  row(): void {
    const reader = this.#reader;
    const number = rowOf(reader.attribute('r'));
    const hidden = isTrue(reader.attribute('hidden'));
    this.#row = number ?? Math.min(this.#row + 1, MAX_ROW);
    this.#rowIsCertain = number !== undefined;
    this.#column = 0;
    this.#rowCells = [];
    reader.children(this.#visitCell, this.#takePlainCells);
    if (this.#rowCells.length === 0) return;
    if (this.#rows.length === this.#context.limits.rows) throw this.#exceeded('rows');
    this.#rows.push({ number: this.#row, hidden, cells: orderCells(this.#rowCells) });
  }

  result(): SheetResult {
    const { name, hidden } = this.#context;
    const rows = orderRows(this.#rows);
    const used = usedRange(rows);
    const sheet: Sheet = {
      name,
      hidden,
      rows,
      merges: clipMerges(this.#merges, used),
      hiddenColumns: clipColumns(this.#hiddenColumns, used),
    };
    return { sheet, cells: this.#cells, notes: this.#notes() };
  }

  readonly #visitCell = (name: string): void => {
    if (name !== 'c') return;
    const reader = this.#reader;
    this.#place(reader.attribute('r'));
    const type = reader.attribute('t') ?? 'n';
    const style = Number(reader.attribute('s') ?? 0);
    this.#value = undefined;
    this.#inline = undefined;
    this.#hasFormula = false;
    reader.children(this.#visitCellPart);
    const value = this.#value;
    const inline = this.#inline;
    if (value === undefined && inline === undefined && !this.#hasFormula) return;
    this.#convert(type, style, value, inline, this.#hasFormula);
  };

  readonly #takePlainCells = (): void => {
    const reader = this.#reader;
    for (let match = reader.take(PLAIN_CELL); match; match = reader.take(PLAIN_CELL)) {
      const [, letters = '', digits = '', style = '0', type = 'n', value] = match;
      this.#place(`${letters}${digits}`);
      if (value !== undefined) this.#convert(type, Number(style), value, undefined, false);
    }
  };

  readonly #visitCellPart = (name: string): void => {
    if (name === 'v') this.#value = this.#reader.content();
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'is') {
      this.#inline = readRichText(this.#reader, this.#context.limits.stringLength);
    }
  };

  /** Where the cell is: its own reference where that can be true, else behind the one before. */
  #place(reference: string | undefined): void {
    const column = reference === undefined ? undefined : columnOf(reference);
    this.#column = column ?? Math.min(this.#column + 1, MAX_COLUMN);
    if (this.#rowIsCertain || reference === undefined) return;
    this.#row = Math.max(this.#row, fromA1(reference)?.row ?? 0);
    this.#rowIsCertain = true;
  }

  #convert(
    type: string,
    style: number,
    value: string | undefined,
    inline: RichText | undefined,
    hasFormula: boolean,
  ): void {
    const stored: StoredCell = {
      row: this.#row,
      column: this.#column,
      type,
      style,
      value,
      inline,
      hasFormula,
    };
    try {
      this.#keep(cellOf(stored, this.#context.tables));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      throw new ReadError({ ...error.failure, sheet: this.#context.name, cell: this.#a1() });
    }
  }

  #keep(cell: GridCell | undefined): void {
    if (!cell) return;
    const { limits, cellsBefore } = this.#context;
    this.#cells += 1;
    if (this.#cells + cellsBefore > limits.cells) throw this.#exceeded('cells');
    if (cell.column > limits.columns) throw this.#exceeded('columns');
    if (cell.formula === 'uncached') {
      if (this.#uncached === 0) this.#firstUncached = this.#a1();
      this.#uncached += 1;
    }
    this.#rowCells.push(cell);
  }

  #notes(): readonly ReadNote[] {
    if (this.#uncached === 0) return [];
    const cell = this.#firstUncached;
    const detail = String(this.#uncached);
    return [{ kind: 'formula-uncached', sheet: this.#context.name, cell, detail }];
  }

  #a1(): string {
    return toA1(this.#row, this.#column);
  }

  #exceeded(limit: keyof Limits): ReadError {
    return exceeded(limit, { sheet: this.#context.name });
  }
}
