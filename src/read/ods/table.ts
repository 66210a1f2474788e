/** One `table:table` of an OpenDocument spreadsheet → a sheet. */
import { MAX_COLUMN, MAX_ROW } from '../../model/address.js';
import type { XmlReader } from '../../package/xml.js';
import { type CellDraft, draft, formattedDay, formattedNumber } from '../cell.js';
import { dayText } from '../number-text.js';
import type { SheetBuilder } from '../sheet-builder.js';
import type { OdsStyles } from './styles.js';
import { paragraphText } from './text.js';

/** A value as the attributes of a cell say it; the place comes later, as cells may be repeated. */
interface StoredCell {
  readonly type: string | undefined;
  readonly value: string;
  readonly isError: boolean;
  readonly isFormula: boolean;
  readonly style: string | undefined;
}

/** A cell and the columns that it stands in; rows may be repeated too. */
interface PlacedCell {
  readonly cell: CellDraft;
  readonly columns: number;
  readonly across: number;
  readonly down: number;
}

const NOWHERE = { row: 0, column: 0 };
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;

/** Reads the table just opened into the builder. Throws `damaged`, `limit`. */
export function readTable(reader: XmlReader, builder: SheetBuilder, styles: OdsStyles): void {
  new TableSink(reader, builder, styles).group();
}

class TableSink {
  readonly #reader: XmlReader;
  readonly #builder: SheetBuilder;
  readonly #styles: OdsStyles;
  /** Style of the cells of a column that have none of their own, by its last column. */
  readonly #columnStyles: Array<readonly [to: number, style: string | undefined]> = [];
  #column = 0;
  #row = 0;

  constructor(reader: XmlReader, builder: SheetBuilder, styles: OdsStyles) {
    this.#reader = reader;
    this.#builder = builder;
    this.#styles = styles;
  }

  /** A table, or one of the groups that its rows and columns may be put into. */
  group(): void {
    this.#reader.children((name) => {
      if (name === 'table-column') this.#columns();
      else if (name === 'table-row') this.#readRow();
      else if (/^table-(?:header-|)(?:rows|columns)$|^table-(?:row|column)-group$/.test(name)) {
        this.group();
      }
    });
  }

  #columns(): void {
    const reader = this.#reader;
    const from = this.#column + 1;
    this.#column += this.#count('table:number-columns-repeated', MAX_COLUMN);
    const style = reader.attribute('table:default-cell-style-name');
    this.#columnStyles.push([this.#column, style]);
    if (this.#isHidden()) this.#builder.hideColumns(from, this.#column);
  }

  #readRow(): void {
    const repeated = this.#count('table:number-rows-repeated', MAX_ROW);
    const rowStyle = this.#reader.attribute('table:default-cell-style-name');
    const isHidden = this.#isHidden();
    const from = this.#row + 1;
    this.#row += repeated;
    if (isHidden) this.#builder.hideRows(from, this.#row);
    const cells: Array<readonly [column: number, cell: PlacedCell]> = [];
    let column = 1;
    this.#reader.children((name) => {
      if (name !== 'table-cell' && name !== 'covered-table-cell') return;
      const columns = this.#count('table:number-columns-repeated', MAX_COLUMN);
      const placed = this.#readCell(columns, rowStyle ?? this.#styleOf(column));
      if (placed) cells.push([column, placed]);
      column += columns;
    });
    for (let row = from; cells.length > 0 && row <= Math.min(this.#row, MAX_ROW); row += 1) {
      for (const [first, placed] of cells) this.#put(row, first, placed);
    }
  }

  #put(row: number, first: number, { cell, columns, across, down }: PlacedCell): void {
    const isMerged = across > 1 || down > 1;
    if (isMerged) {
      const bounds = { bottom: row + down - 1, right: first + across - 1 };
      this.#builder.merge({ top: row, left: first, ...bounds });
    }
    if (cell.text === '' && cell.formula === undefined) return;
    const last = Math.min(first + columns - 1, MAX_COLUMN);
    for (let column = first; column <= last; column += 1) {
      this.#builder.add({ ...cell, row, column });
    }
  }

  #readCell(columns: number, fallback: string | undefined): PlacedCell | undefined {
    const reader = this.#reader;
    const across = this.#count('table:number-columns-spanned', MAX_COLUMN);
    const down = this.#count('table:number-rows-spanned', MAX_ROW);
    const type = reader.attribute('office:value-type');
    const isFormula = reader.attribute('table:formula') !== undefined;
    const isError = reader.attribute('calcext:value-type') === 'error';
    const style = reader.attribute('table:style-name') ?? fallback;
    const written = this.#attributeValue(type);
    const paragraphs: string[] = [];
    reader.children((name) => {
      if (name === 'p' || name === 'h') paragraphs.push(paragraphText(reader));
    });
    const isShown = type === undefined || type === 'string' || type === 'time';
    const shown = paragraphs.join('\n');
    // A truth value that a formula gives is stored as a number and shown as a word.
    const isTruth = type === 'float' && isFormula && /^(?:TRUE|FALSE)$/.test(shown);
    const value = isShown && paragraphs.length > 0 ? shown : (written ?? '');
    const cell = isTruth
      ? this.#cellOf({ type: 'boolean', value: shown.toLowerCase(), isError, isFormula, style })
      : this.#cellOf({ type, value, isError, isFormula, style });
    const isEmpty = cell.text === '' && cell.formula === undefined;
    if (isEmpty && across === 1 && down === 1) return undefined;
    return { cell, columns, across, down };
  }

  #attributeValue(type: string | undefined): string | undefined {
    const reader = this.#reader;
    if (type === 'date') return reader.attribute('office:date-value');
    if (type === 'boolean') return reader.attribute('office:boolean-value');
    if (type === 'string') return reader.attribute('office:string-value');
    return reader.attribute('office:value');
  }

  #cellOf(stored: StoredCell): CellDraft {
    const { bold, font } = this.#styles.cell(stored.style);
    const cell = this.#valueOf(stored);
    if (stored.isFormula) {
      if (cell.text !== '') cell.formula = 'cached';
      else if (stored.type === undefined) cell.formula = 'uncached';
    }
    if (bold) cell.bold = true;
    if (font !== undefined) cell.font = font;
    return cell;
  }

  #valueOf({ type, value, isError, style }: StoredCell): CellDraft {
    if (isError) return draft(NOWHERE, 'error', value);
    const number = Number(value);
    switch (type) {
      case 'float':
      case 'currency':
        if (value !== '' && Number.isFinite(number)) {
          return formattedNumber(NOWHERE, number, 'plain', false);
        }
        break;
      case 'percentage':
        if (value !== '' && Number.isFinite(number)) {
          return formattedNumber(NOWHERE, number, 'percent', false);
        }
        break;
      case 'boolean':
        return draft(NOWHERE, 'boolean', value === 'true' ? 'TRUE' : 'FALSE');
      case 'date': {
        const date = DAY.exec(value)?.[0];
        if (date === undefined) break;
        const day = { date, text: dayText(date) };
        return formattedDay(NOWHERE, day, this.#styles.cell(style).format);
      }
      default:
    }
    return draft(NOWHERE, 'text', value);
  }

  #styleOf(column: number): string | undefined {
    return this.#columnStyles.find(([to]) => column <= to)?.[1];
  }

  #isHidden(): boolean {
    const visibility = this.#reader.attribute('table:visibility');
    return visibility === 'collapse' || visibility === 'filter';
  }

  /** A number of repetitions or spanned cells; what is no such number means one. */
  #count(attribute: string, most: number): number {
    const value = Number(this.#reader.attribute(attribute) ?? 1);
    return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
  }
}
