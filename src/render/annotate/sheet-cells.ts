/** Cells of a sheet part given another format or another text, in place. */
import { toA1 } from '../../model/address.js';
import { grouped } from '../../model/grouped.js';
import { damaged } from '../../package/failure.js';
import { columnOf, rowOf } from '../../package/reference.js';
import type { XmlReader } from '../../package/xml.js';
import { type Edit, filled, prefixOf, withAttributes } from '../../package/xml-edit.js';
import { inlineText } from './inline-text.js';
import type { SheetOutline } from './sheet-outline.js';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** The new format, made from the number of the old one. */
  readonly format?: (old: number) => number;
  readonly text?: string;
}

interface RowChanges {
  readonly row: number;
  /** By column. */
  readonly changes: readonly CellChange[];
}

interface CellSpan {
  readonly column: number;
  readonly from: number;
  readonly tagEnd: number;
  readonly to: number;
  readonly style: number;
}

interface RowSpan {
  readonly number: number;
  readonly from: number;
  readonly tagEnd: number;
  readonly selfClosed: boolean;
  /** Where the row's end tag begins. */
  readonly inside: number;
  readonly style: number | undefined;
  readonly cells: readonly CellSpan[];
}

function styleOf(reader: XmlReader): number {
  const style = Number(reader.attribute('s') ?? 0);
  return Number.isInteger(style) && style >= 0 ? style : 0;
}

/** Reads a row, placing rows and cells as the reader of grids does. */
function readRow(reader: XmlReader, before: number): RowSpan {
  const { start: from, end: tagEnd, selfClosed } = reader;
  const said = rowOf(reader.attribute('r'));
  const hasStyle = ['1', 'true'].includes(reader.attribute('customFormat') ?? '');
  const style = hasStyle ? styleOf(reader) : undefined;
  const cells: CellSpan[] = [];
  let number = said ?? before + 1;
  let isCertain = said !== undefined;
  let column = 0;
  reader.children((name) => {
    if (name !== 'c') return;
    const { start, end } = reader;
    const reference = reader.attribute('r');
    column = (reference === undefined ? undefined : columnOf(reference)) ?? column + 1;
    if (!isCertain && reference !== undefined) {
      number = Math.max(number, rowOf(/\d+$/.exec(reference)?.[0]) ?? 0);
      isCertain = true;
    }
    const own = styleOf(reader);
    cells.push({ column, from: start, tagEnd: end, to: reader.skip(), style: own });
  });
  return { number, from, tagEnd, selfClosed, inside: reader.start, style, cells };
}

/** Writes the changes of one sheet as edits; nothing else of the part is touched. */
export class CellPatch {
  readonly #xml: string;
  readonly #outline: SheetOutline;
  /** Rows with changes, in order; those before `#next` are done. */
  readonly #pending: readonly RowChanges[];
  readonly #edits: Edit[] = [];
  #prefix = '';
  #next = 0;

  constructor(xml: string, outline: SheetOutline, changes: readonly CellChange[]) {
    this.#xml = xml;
    this.#outline = outline;
    this.#pending = [...grouped(changes, ({ row }) => row)]
      .map(([row, inRow]) => ({ row, changes: [...inRow].sort((a, b) => a.column - b.column) }))
      .sort((a, b) => a.row - b.row);
  }

  /** `reader` stands on the root of the part. Throws `damaged` for a sheet without rows. */
  edits(reader: XmlReader): readonly Edit[] {
    let found = false;
    reader.children((section) => {
      if (section !== 'sheetData' || found) return;
      found = true;
      this.#sheetData(reader);
    });
    if (!found) throw damaged('sheetData');
    return this.#edits;
  }

  #sheetData(reader: XmlReader): void {
    const { start, end, selfClosed } = reader;
    const tag = this.#xml.slice(start, end);
    this.#prefix = prefixOf(tag);
    let before = 0;
    reader.children((name) => {
      if (name !== 'row') return;
      const row = readRow(reader, before);
      before = row.number;
      this.#newRowsBefore(row.number, row.from);
      const pending = this.#pending[this.#next];
      if (pending?.row !== row.number) return;
      this.#next += 1;
      this.#changeRow(row, pending.changes);
    });
    if (selfClosed) {
      const rows = this.#takeRows(Number.POSITIVE_INFINITY);
      if (rows !== '') this.#edits.push({ from: start, to: end, text: filled(tag, rows) });
    } else {
      this.#newRowsBefore(Number.POSITIVE_INFINITY, reader.start);
    }
  }

  #newRowsBefore(number: number, at: number): void {
    const text = this.#takeRows(number);
    if (text !== '') this.#edits.push({ from: at, to: at, text });
  }

  /** Rows that the sheet does not have, up to the one given. */
  #takeRows(number: number): string {
    let text = '';
    for (
      let pending = this.#pending[this.#next];
      pending !== undefined && pending.row < number;
      pending = this.#pending[this.#next]
    ) {
      const { row, changes } = pending;
      this.#next += 1;
      const cells = changes.map((change) => this.#newCell(change, undefined)).join('');
      text += `<${this.#prefix}row r="${row}">${cells}</${this.#prefix}row>`;
    }
    return text;
  }

  #changeRow(row: RowSpan, changes: readonly CellChange[]): void {
    const missing: CellChange[] = [];
    for (const change of changes) {
      const cell = row.cells.find(({ column }) => column === change.column);
      if (cell) this.#changeCell(cell, change);
      else missing.push(change);
    }
    if (missing.length === 0) return;
    // `spans` would no longer be true; it only helps some readers along.
    const tag = withAttributes(this.#xml.slice(row.from, row.tagEnd), { spans: undefined });
    const texts = missing.map((change) => this.#newCell(change, row.style));
    if (row.selfClosed) {
      this.#edits.push({ from: row.from, to: row.tagEnd, text: filled(tag, texts.join('')) });
      return;
    }
    this.#edits.push({ from: row.from, to: row.tagEnd, text: tag });
    for (const [index, { column }] of missing.entries()) {
      const at = row.cells.find((cell) => cell.column > column)?.from ?? row.inside;
      this.#edits.push({ from: at, to: at, text: texts[index] ?? '' });
    }
  }

  #changeCell({ from, tagEnd, to, style }: CellSpan, { format, text }: CellChange): void {
    const tag = this.#xml.slice(from, tagEnd);
    const styled = format === undefined ? tag : withAttributes(tag, { s: format(style) });
    if (text === undefined) this.#edits.push({ from, to: tagEnd, text: styled });
    else {
      const open = withAttributes(styled, { t: 'inlineStr', cm: undefined, vm: undefined });
      const empty = open.endsWith('/>') ? open : open.replace(/>$/, '/>');
      this.#edits.push({ from, to, text: filled(empty, inlineText(this.#prefix, text)) });
    }
  }

  #newCell({ row, column, format, text }: CellChange, rowStyle: number | undefined): string {
    const span = this.#outline.columns.find(({ from, to }) => from <= column && column <= to);
    const style = rowStyle ?? span?.style ?? 0;
    const number = format === undefined ? style : format(style);
    const name = `${this.#prefix}c`;
    const place = `r="${toA1(row, column)}" s="${number}"`;
    return text === undefined
      ? `<${name} ${place}/>`
      : `<${name} ${place} t="inlineStr">${inlineText(this.#prefix, text)}</${name}>`;
  }
}
