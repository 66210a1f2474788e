/** XML Spreadsheet 2003, which office systems write under the name .xls → a grid. */
import { MAX_COLUMN, MAX_ROW } from '../model/address.js';
import type { DocumentProperties, Grid, ReadNote, Sheet } from '../model/grid.js';
import { damaged, exceeded, truncated } from '../package/failure.js';
import type { Limits } from '../package/limits.js';
import { decodeXml } from '../package/unicode.js';
import { XmlReader } from '../package/xml.js';
import { isTrue } from '../package/xml-text.js';
import { type CellDraft, draft, formattedDay, formattedNumber } from './cell.js';
import { type FormatKind, kindOfCode } from './number-format.js';
import { dayText } from './number-text.js';
import { type CellCount, SheetBuilder } from './sheet-builder.js';
import type { CellStyle } from './styles.js';

const PART = 'XML Spreadsheet';
/** Letters at the end in which the closing tag must stand. */
const ENDING = 4_096;
/** Formats that go by a name instead of a code. */
const NAMED: ReadonlyMap<string, FormatKind> = new Map([
  ['General Date', 'date'],
  ['Long Date', 'date'],
  ['Medium Date', 'date'],
  ['Short Date', 'date'],
  ['Percent', 'percent'],
  ...['General', 'General Number', 'Currency', 'Euro Currency', 'Fixed', 'Standard', 'Scientific']
    .concat(['Long Time', 'Medium Time', 'Short Time', 'Yes/No', 'True/False', 'On/Off'])
    .map((name) => [name, 'plain'] as const),
]);
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
/** The day that stands for no day: a mere time. */
const NO_DAY = '1899-12-31';

/** A workbook as a grid. Throws `damaged`, `limit`. */
export function readXmlSpreadsheet(bytes: Uint8Array, limits: Limits): Grid {
  const text = decodeXml(bytes, PART).replace(/^\ufeff/, '');
  if (!/<\/(?:[\w-]+:)?Workbook\s*>\s*$/.test(text.slice(-ENDING))) throw truncated(PART);
  const reader = new XmlReader(text, PART, limits.xmlDepth);
  const styles = new Map<string, CellStyle>();
  const sheets: Sheet[] = [];
  const notes: ReadNote[] = [];
  const count: CellCount = { cells: 0 };
  let properties: DocumentProperties = {};
  let date1904 = false;
  if (reader.root() !== 'Workbook') throw damaged(PART);
  reader.children((name) => {
    if (name === 'Styles') readStyles(reader, styles);
    else if (name === 'DocumentProperties') properties = readProperties(reader);
    else if (name === 'ExcelWorkbook') {
      reader.children((option) => {
        if (option === 'Date1904') date1904 = true;
      });
    } else if (name === 'Worksheet') {
      if (sheets.length === limits.sheets) throw exceeded('sheets');
      const title = reader.prefixedAttribute('Name') ?? '';
      const builder = new SheetBuilder(title, limits, count);
      const isHidden = new WorksheetSink(reader, builder, styles, date1904).read();
      const built = builder.build(isHidden);
      sheets.push(built.sheet);
      notes.push(...built.notes);
    }
  });
  return { format: 'xml', sheets, properties, notes };
}

function readStyles(reader: XmlReader, styles: Map<string, CellStyle>): void {
  reader.children(() => {
    const id = reader.prefixedAttribute('ID') ?? '';
    let { format, bold, font } = styles.get(reader.prefixedAttribute('Parent') ?? 'Default') ?? {
      format: 'plain' as FormatKind,
      bold: false,
    };
    reader.children((name) => {
      if (name === 'NumberFormat') {
        const code = reader.prefixedAttribute('Format') ?? '';
        format = NAMED.get(code) ?? kindOfCode(code);
      } else if (name === 'Font') {
        const isBold = reader.prefixedAttribute('Bold');
        bold = isBold === undefined ? bold : isTrue(isBold);
        font = reader.prefixedAttribute('FontName') ?? font;
      }
    });
    styles.set(id, font === undefined ? { format, bold } : { format, bold, font });
  });
}

function readProperties(reader: XmlReader): DocumentProperties {
  const found = new Map<string, string>();
  reader.children((name) => found.set(name, reader.content()));
  const [creator, description] = [found.get('Author') ?? '', found.get('Description') ?? ''];
  const modified = found.get('LastSaved') ?? '';
  return {
    ...(creator === '' ? {} : { creator }),
    ...(description === '' ? {} : { description }),
    ...(Number.isFinite(Date.parse(modified)) ? { modified } : {}),
  };
}

class WorksheetSink {
  readonly #reader: XmlReader;
  readonly #builder: SheetBuilder;
  readonly #styles: ReadonlyMap<string, CellStyle>;
  readonly #date1904: boolean;
  /** Styles of columns, for cells that have none of their own. */
  readonly #columnStyles: Array<readonly [from: number, to: number, style: string]> = [];
  #row = 0;
  #lastColumn = 0;
  #isHidden = false;

  constructor(
    reader: XmlReader,
    builder: SheetBuilder,
    styles: ReadonlyMap<string, CellStyle>,
    date1904: boolean,
  ) {
    this.#reader = reader;
    this.#builder = builder;
    this.#styles = styles;
    this.#date1904 = date1904;
  }

  /** Reads the worksheet just opened; true when it is hidden. */
  read(): boolean {
    this.#reader.children((name) => {
      if (name === 'Table') {
        this.#reader.children((part) => {
          if (part === 'Column') this.#column();
          else if (part === 'Row') this.#readRow();
        });
      } else if (name === 'WorksheetOptions') {
        this.#reader.children((option) => {
          if (option === 'Visible') this.#isHidden = this.#reader.content() !== 'SheetVisible';
        });
      }
    });
    return this.#isHidden;
  }

  #column(): void {
    const from = this.#position('Index', this.#lastColumn, MAX_COLUMN);
    const to = Math.min(from + this.#extent('Span'), MAX_COLUMN);
    this.#lastColumn = to;
    const style = this.#reader.prefixedAttribute('StyleID');
    if (style !== undefined) this.#columnStyles.push([from, to, style]);
    if (isTrue(this.#reader.prefixedAttribute('Hidden'))) this.#builder.hideColumns(from, to);
  }

  #readRow(): void {
    const reader = this.#reader;
    const row = this.#position('Index', this.#row, MAX_ROW);
    const to = Math.min(row + this.#extent('Span'), MAX_ROW);
    this.#row = to;
    const rowStyle = reader.prefixedAttribute('StyleID');
    if (isTrue(reader.prefixedAttribute('Hidden'))) this.#builder.hideRows(row, to);
    let column = 0;
    reader.children((name) => {
      if (name !== 'Cell') return;
      const first = this.#position('Index', column, MAX_COLUMN);
      const across = this.#extent('MergeAcross');
      const down = this.#extent('MergeDown');
      column = first + across;
      this.#builder.merge({ top: row, left: first, bottom: row + down, right: first + across });
      this.#readCell(row, first, rowStyle);
    });
  }

  #readCell(row: number, column: number, rowStyle: string | undefined): void {
    const reader = this.#reader;
    const own = reader.prefixedAttribute('StyleID') ?? rowStyle ?? this.#styleOf(column);
    const style = this.#styles.get(own ?? 'Default');
    const isFormula = reader.prefixedAttribute('Formula') !== undefined;
    let type = 'String';
    let value: string | undefined;
    reader.children((name) => {
      if (name !== 'Data') return;
      type = reader.prefixedAttribute('Type') ?? 'String';
      value = runsOf(reader);
    });
    const format = style?.format ?? 'plain';
    const cell = cellFrom({ row, column }, type, value ?? '', format, this.#date1904);
    if (isFormula) cell.formula = value === undefined ? 'uncached' : 'cached';
    if (cell.text === '' && cell.formula !== 'uncached') return;
    if (style?.bold) cell.bold = true;
    if (style?.font !== undefined) cell.font = style.font;
    this.#builder.add(cell);
  }

  #styleOf(column: number): string | undefined {
    return this.#columnStyles.find(([from, to]) => from <= column && column <= to)?.[2];
  }

  /** The place that an attribute names, else the next one. */
  #position(attribute: string, before: number, most: number): number {
    const stated = Number(this.#reader.prefixedAttribute(attribute));
    const isPlace = Number.isInteger(stated) && stated >= 1 && stated <= most;
    return isPlace ? stated : Math.min(before + 1, most);
  }

  #extent(attribute: string): number {
    const value = Number(this.#reader.prefixedAttribute(attribute) ?? 0);
    return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_ROW) : 0;
  }
}

/** The text just opened with that of its runs (`<B>`, `<Font>`), in order. */
function runsOf(reader: XmlReader): string {
  const depth = reader.depth;
  let text = '';
  for (;;) {
    const token = reader.next();
    if (token === 'text') text += reader.text;
    else if (token !== 'open' && reader.depth < depth) return text;
  }
}

function cellFrom(
  place: { readonly row: number; readonly column: number },
  type: string,
  value: string,
  format: FormatKind,
  date1904: boolean,
): CellDraft {
  const number = Number(value);
  if (value === '' || type === 'String') return draft(place, 'text', value);
  if (type === 'Error') return draft(place, 'error', value);
  if (type === 'Boolean') return draft(place, 'boolean', isTrue(value) ? 'TRUE' : 'FALSE');
  if (type === 'Number' && Number.isFinite(number)) {
    return formattedNumber(place, number, format, date1904);
  }
  const date = type === 'DateTime' ? DAY.exec(value)?.[0] : undefined;
  if (date === undefined) return draft(place, 'text', value);
  if (date === NO_DAY) return draft(place, 'text', value.slice(11, 16));
  return formattedDay(place, { date, text: dayText(date) }, format);
}
