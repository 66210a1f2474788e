/** Lays the tags and texts of a page out as rows and cells. */
import { MAX_COLUMN, MAX_ROW } from '../../model/address.js';
import type { GridCell } from '../../model/grid.js';
import { exceeded } from '../../package/failure.js';
import type { Limits } from '../../package/limits.js';
import type { SheetBuilder } from '../sheet-builder.js';
import type { Font } from '../styles.js';
import { decodeReferences } from './entities.js';
import { attributeOf, type Markup } from './markup.js';
import { type ClassFonts, firstFamily, fontOf } from './style-sheet.js';

/** The bounds that the HTML standard itself sets. */
const MAX_COLSPAN = 1_000;
const MAX_ROWSPAN = 65_534;

const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol center pre address blockquote hr body'.split(' '),
);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4']);

interface OpenCell {
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly font: Font;
}

/** The text of a cell or a paragraph in the making. */
interface Draft {
  text: string;
  /** Some of it is not bold. */
  hasPlain: boolean;
  face: string;
}

export class PageSink {
  readonly #builder: SheetBuilder;
  readonly #limits: Limits;
  readonly #fonts: ClassFonts;
  #row = 0;
  #column = 0;
  /** For each column the last row that a cell from above reaches into. */
  readonly #taken = new Int32Array(MAX_COLUMN + 2);
  #reach = 0;
  #isInRow = false;
  #cell: OpenCell | undefined;
  #bold = 0;
  #draft: Draft = { text: '', hasPlain: false, face: '' };

  constructor(builder: SheetBuilder, limits: Limits, fonts: ClassFonts) {
    this.#builder = builder;
    this.#limits = limits;
    this.#fonts = fonts;
  }

  take(markup: Markup): void {
    if (markup.kind === 'text') this.#text(markup.text);
    else if (markup.kind === 'open') this.#open(markup.name, markup.attributes);
    else if (markup.kind === 'close') this.#close(markup.name);
  }

  /** What is open at the end of a page is closed. */
  endPage(): void {
    this.#flush();
    this.#isInRow = false;
    this.#bold = 0;
  }

  #open(name: string, attributes: string): void {
    if (name === 'table') this.#startTable();
    else if (name === 'tr') this.#startRow(attributes);
    else if (name === 'td' || name === 'th') this.#startCell(name, attributes);
    else if (name === 'br') this.#break();
    else if (name === 'font') {
      const face = attributeOf(attributes, 'face');
      if (face !== undefined && this.#draft.face === '') this.#draft.face = firstFamily(face);
    } else if (BLOCKS.has(name)) this.#block();
    if (BOLD.has(name)) this.#bold += 1;
  }

  #close(name: string): void {
    if (name === 'table') this.#endTable();
    else if (name === 'tr') this.#endRow();
    else if (name === 'td' || name === 'th') this.#flush();
    else if (BLOCKS.has(name)) this.#block();
    if (BOLD.has(name)) this.#bold = Math.max(0, this.#bold - 1);
  }

  #startTable(): void {
    // A table inside a cell goes below what the cell held before it.
    this.#flush();
    this.#isInRow = false;
    this.#freeColumns();
  }

  #endTable(): void {
    this.#flush();
    this.#isInRow = false;
    this.#freeColumns();
  }

  /** Cells reach down within their table only. */
  #freeColumns(): void {
    if (this.#reach > 0) this.#taken.fill(0);
    this.#reach = 0;
  }

  #startRow(attributes: string): void {
    this.#flush();
    this.#nextRow();
    this.#isInRow = true;
    if (/display\s*:\s*none/i.test(attributes)) this.#builder.hideRows(this.#row);
  }

  #endRow(): void {
    this.#flush();
    this.#isInRow = false;
  }

  #nextRow(): void {
    this.#row += 1;
    this.#column = 1;
    if (this.#row > MAX_ROW) throw exceeded('rows');
  }

  #startCell(name: string, attributes: string): void {
    this.#flush();
    if (!this.#isInRow) this.#startRow('');
    while ((this.#taken[this.#column] ?? 0) >= this.#row) this.#column += 1;
    const across = spanOf(attributes, 'colspan', MAX_COLSPAN);
    const down = spanOf(attributes, 'rowspan', MAX_ROWSPAN);
    const font = this.#fontOf(attributes, name === 'th');
    this.#cell = { column: this.#column, across, down, font };
    if (down > 1) {
      this.#reach = Math.max(this.#reach, this.#row + down - 1);
      this.#taken.fill(this.#row + down - 1, this.#column, this.#column + across);
    }
    this.#builder.merge({
      top: this.#row,
      left: this.#column,
      bottom: this.#row + down - 1,
      right: this.#column + across - 1,
    });
    this.#column = Math.min(this.#column + across, MAX_COLUMN + 1);
  }

  #fontOf(attributes: string, isHeading: boolean): Font {
    const own = fontOf(attributeOf(attributes, 'style') ?? '');
    const known = this.#fonts.get(attributeOf(attributes, 'class') ?? '');
    const bold = isHeading || own.bold || (known?.bold ?? false);
    const name = own.name ?? known?.name;
    return name === undefined ? { bold } : { bold, name };
  }

  #text(raw: string): void {
    const run = decodeReferences(raw.replace(/[ \t\r\n]+/g, ' ')).replaceAll('\u00a0', ' ');
    const draft = this.#draft;
    const isStart = draft.text === '' || draft.text.endsWith('\n');
    draft.text += isStart ? run.replace(/^ +/, '') : run;
    if (draft.text.length > this.#limits.stringLength) throw exceeded('stringLength');
    if (this.#bold === 0 && run.trim() !== '') draft.hasPlain = true;
  }

  #break(): void {
    if (this.#cell) this.#draft.text += '\n';
    else this.#flush();
  }

  /** A new line inside a cell; outside of tables a row of its own. */
  #block(): void {
    if (!this.#cell) this.#flush();
    else if (this.#draft.text.trim() !== '' && !this.#draft.text.endsWith('\n')) {
      this.#draft.text += '\n';
    }
  }

  /** Ends the open cell or the paragraph. */
  #flush(): void {
    const cell = this.#cell;
    const { text, hasPlain, face } = this.#draft;
    this.#cell = undefined;
    this.#draft = { text: '', hasPlain: false, face: '' };
    const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
    const shown = lines.join('\n').trim();
    if (shown === '') return;
    if (!cell) this.#nextRow();
    const bold = (cell?.font.bold ?? false) || !hasPlain;
    const font = face === '' ? cell?.font.name : face;
    const place = { row: this.#row, column: cell?.column ?? 1 };
    this.#builder.add(htmlCell(place, shown, bold, font));
  }
}

function htmlCell(
  place: { readonly row: number; readonly column: number },
  text: string,
  bold: boolean,
  font: string | undefined,
): GridCell {
  return {
    ...place,
    kind: 'text',
    text,
    ...(bold ? { bold } : {}),
    ...(font === undefined ? {} : { font }),
  };
}

function spanOf(attributes: string, name: string, most: number): number {
  const value = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}
