/** A bordered table with a header row that repeats on every page. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, DocumentColumn, DocumentRow } from '../../model/document.js';
import { textWidth } from '../../text/times-widths.js';
import { columnWidths } from './page.js';
import { styled } from './paragraphs.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

const CELL_MARGINS = {
  top: 30,
  bottom: 30,
  left: 55,
  right: 55,
  marginUnitType: WidthType.DXA,
} as const;

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

function lines(text: string, align: DocumentColumn['align'], bold: boolean): readonly Paragraph[] {
  return text.split('\n').map((line) =>
    styled('TableCell', [bold ? { text: line, bold } : { text: line }], {
      alignment: align ?? 'left',
    }),
  );
}

/** Rows of more lines than half a page may break: moved whole, they would leave half a page blank. */
const TALL_ROW = 16;
const CELL_PT = 12;

function isTall(cells: readonly string[], widths: readonly number[]): boolean {
  return cells.some((text, index) => {
    const room = (widths[index] ?? 0) - CELL_MARGINS.left - CELL_MARGINS.right;
    const wrapped = text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(textWidth(line, CELL_PT, false) / room)));
    return wrapped.reduce((sum, count) => sum + count, 0) > TALL_ROW;
  });
}

function bodyRow(row: DocumentRow, columns: readonly DocumentColumn[], widths: readonly number[]) {
  if (row.kind === 'span') {
    const width = widths.reduce((sum, own) => sum + own, 0);
    const children = [styled('TableCell', [{ text: row.text, bold: true }], { keepNext: true })];
    return new TableRow({
      cantSplit: true,
      children: [cell({ width, children, span: columns.length })],
    });
  }
  const tall = isTall(row.cells, widths);
  return new TableRow({
    ...(tall ? {} : { cantSplit: true }),
    children: columns.map(({ align }, index) =>
      cell({
        width: widths[index] ?? 0,
        children: lines(row.cells[index] ?? '', align, row.bold ?? false),
        atTop: tall,
      }),
    ),
  });
}

/** The table over a given width, its columns fixed in twips. */
export function dataTable({ columns, rows }: TableBlock, width: number): Table {
  const widths = columnWidths(
    width,
    columns.map((column) => column.width),
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cell({ width: widths[index] ?? 0, children: [styled('TableHeader', title)] }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: CELL_MARGINS,
    rows: [header, ...rows.map((row) => bodyRow(row, columns, widths))],
  });
}

/** Word needs a paragraph between a table and what follows; this one takes no room. */
export function afterTable(): Paragraph {
  const style = 'RuleLine';
  return new Paragraph({ style });
}
