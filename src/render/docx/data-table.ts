/** A bordered table with a header row that repeats on every page. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { DocumentColumn, DocumentRow, TableBlock } from '../../model/document.js';
import { textWidth } from '../../text/times-widths.js';
import { columnWidths } from './page.js';
import { styled } from './paragraphs.js';

const CELL_MARGINS = {
  top: 30,
  bottom: 30,
  left: 55,
  right: 55,
  marginUnitType: WidthType.DXA,
} as const;

const STAYS = { keepNext: true } as const;

interface CellOptions {
  readonly width: number;
  readonly children: readonly Paragraph[];
  readonly span?: number;
  readonly atTop?: boolean;
}

function cell({ width, children, span, atTop = false }: CellOptions): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: atTop ? 'top' : 'center',
    ...(span === undefined ? {} : { columnSpan: span }),
    children: [...children],
  });
}

interface LineOptions {
  readonly align: DocumentColumn['align'];
  readonly bold: boolean;
  readonly stays: boolean;
}

function lines(text: string, { align, bold, stays }: LineOptions): readonly Paragraph[] {
  return text.split('\n').map((line) =>
    styled('TableCell', [bold ? { text: line, bold } : { text: line }], {
      alignment: align ?? 'left',
      ...(stays ? STAYS : {}),
    }),
  );
}

/**
 * Rows of more lines may break: moved whole, they would leave half a page blank. Tables of no more
 * lines are not parted at all: so they read better, and LibreOffice 7 does not show the other rows of
 * a table of whole rows that it parts in the text.
 */
const HALF_PAGE = 16;
const CELL_PT = 12;
const HEADER_PT = 11;

function linesOf(row: DocumentRow, widths: readonly number[]): number {
  if (row.kind === 'span') return 1;
  const heights = row.cells.map((text, index) => {
    const room = (widths[index] ?? 0) - CELL_MARGINS.left - CELL_MARGINS.right;
    const wrapped = text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(textWidth(line, CELL_PT, false) / room)));
    return wrapped.reduce((sum, count) => sum + count, 0);
  });
  return Math.max(1, ...heights);
}

interface RowOptions {
  readonly columns: readonly DocumentColumn[];
  readonly widths: readonly number[];
  readonly stays: boolean;
}

function bodyRow(row: DocumentRow, { columns, widths, stays }: RowOptions) {
  if (row.kind === 'span') {
    const width = widths.reduce((sum, own) => sum + own, 0);
    const children = [styled('TableCell', [{ text: row.text, bold: true }], STAYS)];
    return new TableRow({
      cantSplit: true,
      children: [cell({ width, children, span: columns.length })],
    });
  }
  const tall = linesOf(row, widths) > HALF_PAGE;
  return new TableRow({
    ...(tall ? {} : { cantSplit: true }),
    children: columns.map(({ align }, index) =>
      cell({
        width: widths[index] ?? 0,
        children: lines(row.cells[index] ?? '', { align, bold: row.bold ?? false, stays }),
        atTop: tall,
      }),
    ),
  });
}

/** What a column may ask for; a longer word, such as the name of a file, breaks. */
const LONGEST_WORD = textWidth('00/00/0000', CELL_PT, false);
/** Widths of text are good to about one per cent. */
const TOLERANCE = 1.02;

function longestWord(text: string, sizePt: number, bold: boolean): number {
  return Math.max(...text.split(/\s+/).map((word) => textWidth(word, sizePt, bold)));
}

/** Twips that a column needs for no date, and no other word of that length, to be torn. */
function needs({ columns, rows }: TableBlock): readonly number[] {
  return columns.map(({ title }, index) => {
    const words = rows.map((row) =>
      row.kind === 'span' ? 0 : longestWord(row.cells[index] ?? '', CELL_PT, row.bold ?? false),
    );
    const longest = Math.max(longestWord(title, HEADER_PT, true), ...words);
    const room = Math.ceil(Math.min(longest, LONGEST_WORD) * TOLERANCE);
    return room + CELL_MARGINS.left + CELL_MARGINS.right;
  });
}

/** The shares of a width, columns too narrow for their words widened by what the others can spare. */
function widthsOf(block: TableBlock, width: number): readonly number[] {
  const shares = columnWidths(
    width,
    block.columns.map((column) => column.width),
  );
  const least = needs(block);
  const spare = shares.map((share, index) => Math.max(0, share - (least[index] ?? 0)));
  const spared = spare.reduce((sum, own) => sum + own, 0);
  const missing = shares.reduce((sum, share, i) => sum + Math.max(0, (least[i] ?? 0) - share), 0);
  if (missing === 0 || spared < missing) return shares;
  const wanted = shares.map(
    (share, i) => Math.max(share, least[i] ?? 0) - (missing * (spare[i] ?? 0)) / spared,
  );
  return columnWidths(width, wanted);
}

/** The table over a given width, its columns fixed in twips. */
export function dataTable(block: TableBlock, width: number): Table {
  const { columns, rows } = block;
  const widths = widthsOf(block, width);
  const height = rows.reduce((sum, row) => sum + linesOf(row, widths), 0);
  const whole = height <= HALF_PAGE;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cell({
        width: widths[index] ?? 0,
        children: [styled('TableHeader', title, whole ? STAYS : {})],
      }),
    ),
  });
  const body = rows.map((row, index) =>
    bodyRow(row, { columns, widths, stays: whole && index < rows.length - 1 }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: CELL_MARGINS,
    rows: [header, ...body],
  });
}

/** Word needs a paragraph between a table and what follows; this one takes no room. */
export function afterTable(): Paragraph {
  const style = 'RuleLine';
  return new Paragraph({ style });
}
