/** Grid + Form → Table: the sheet, the header, the columns, the rows. */
import { type Place, toA1 } from '../model/address.js';
import type { Form } from '../model/form.js';
import type { Grid } from '../model/grid.js';
import type { Table, TableCell, TableRow, VoidCell } from '../model/table.js';
import { mapColumns } from './columns.js';
import { decodedGrid } from './decoded-grid.js';
import { type FormIndex, indexForm } from './form-index.js';
import { type FoundHeader, findHeaders } from './header.js';
import type { HeaderSpan } from './header-labels.js';
import { isNumberingRow } from './labels.js';
import { headerRepeat, nextTable, withPageTitles } from './repeated-header.js';
import { endPosition } from './row-end.js';
import { frameOf, shapeOf, type TableFrame } from './row-shape.js';
import { tableRows } from './rows.js';
import { positionFrom, rowNumbered, type SheetView, viewSheet } from './sheet-view.js';
import { unlabelledColumns } from './unlabelled.js';

export interface BoundTable {
  /** Undefined: no sheet holds a table of the form. */
  readonly table?: Table;
  /** First header cells of further tables of the form in the same file. */
  readonly otherTables: readonly Place[];
  readonly sheetNames: readonly string[];
}

interface SheetTable {
  readonly table: Table;
  readonly score: number;
  readonly others: readonly HeaderSpan[];
}

const MOST_ROWS_SAMPLED = 300;
const CELLS_OF_A_TASK = 3;

function placeOf(view: SheetView, { top }: HeaderSpan): Place {
  const row = view.rows[positionFrom(view.rows, top)];
  const column = row?.cells[0]?.cell.column ?? 1;
  return { file: view.file, sheet: view.name, cell: toA1(row?.number ?? top, column) };
}

/**
 * Cells of a column for judging what it holds. Rows below the last one with several cells are
 * signatures and notes.
 */
function sampler(view: SheetView, from: number, to: number): (column: number) => TableCell[] {
  const rows = view.rows.slice(from, Math.min(to, from + MOST_ROWS_SAMPLED));
  const last = rows.findLastIndex(({ cells }) => cells.length >= CELLS_OF_A_TASK);
  const sample = rows.slice(0, last + 1);
  return (column) => sample.flatMap(({ cells }) => cells.filter((c) => c.cell.column === column));
}

/** Voids of the tasks, in columns that are read; those of sums and of columns of their own are nobody's. */
function voidsIn(rows: readonly TableRow[], frame: TableFrame): readonly VoidCell[] {
  const read = new Set([...frame.columns, ...frame.ticks].map(({ column }) => column));
  const numbers = rows.flatMap((row) => (row.kind === 'data' ? row.rows : []));
  return numbers.flatMap((number) =>
    (rowNumbered(frame.view, number)?.voids ?? [])
      .filter(({ column }) => read.has(column))
      .map(({ kind, at, text }) => ({ kind, at, text })),
  );
}

function bindSheet(view: SheetView, index: FormIndex, found: FoundHeader): SheetTable {
  const { span, headers, score } = found;
  const from = positionFrom(view.rows, span.bottom + 1);
  const repeats = headerRepeat(view, span);
  const second = nextTable(view, view.rows.slice(from), index, score, repeats);
  const limit = second === undefined ? view.rows.length : positionFrom(view.rows, second.from);
  const { columns, ticks, problems } = mapColumns(headers, index, sampler(view, from, limit));
  const frame = frameOf(view, index, span, columns, ticks);
  const shapes = view.rows.slice(from, limit).map((row) => shapeOf(row, frame));
  const end = endPosition(shapes, frame);
  const place = { file: view.file, sheet: view.name };
  const own = view.rows.slice(from, from + end);
  const unlabelled = unlabelledColumns(headers, span, own, place);
  const above = view.rows.slice(0, positionFrom(view.rows, span.top));
  const below = view.rows.slice(from + end);
  const rows = tableRows(shapes.slice(0, end), frame, withPageTitles(own, index, repeats));
  return {
    score,
    others: second === undefined ? [] : [second.span],
    table: {
      file: view.file,
      sheet: view.name,
      sheetHidden: view.hidden,
      headerTop: span.top,
      headerBottom: span.bottom,
      columns,
      ticks,
      rows,
      above: above.flatMap(({ cells }) => cells),
      below: below.flatMap(({ cells }) => cells),
      problems: [...problems, ...unlabelled],
      voids: voidsIn(rows, frame),
    },
  };
}

interface Candidate {
  readonly view: SheetView;
  readonly header: FoundHeader;
  readonly earlier: readonly HeaderSpan[];
}

/** A blank copy of the form is passed over for a filled one. */
function isFilled({ view, header }: Candidate): boolean {
  return view.rows
    .slice(positionFrom(view.rows, header.span.bottom + 1))
    .some(
      ({ cells }) =>
        cells.length >= CELLS_OF_A_TASK && !isNumberingRow(cells.map(({ text }) => text)),
    );
}

/** Visible before hidden, filled before blank, better header before worse, left before right. */
function byRank(a: Candidate, b: Candidate): number {
  return (
    Number(a.view.hidden) - Number(b.view.hidden) ||
    Number(isFilled(b)) - Number(isFilled(a)) ||
    b.header.score - a.header.score
  );
}

/**
 * Binds the form's table in a workbook: on the named sheet, else on the one that fits best. Never
 * fails; what the header lacks or leaves open is in `table.problems`.
 */
export function bindTable(
  raw: Grid,
  form: Form,
  file: string,
  options: { readonly sheet?: string } = {},
): BoundTable {
  const { grid } = decodedGrid(raw);
  const index = indexForm(form);
  const sheetNames = grid.sheets.map(({ name }) => name);
  const sheets = grid.sheets.filter(
    ({ name }) => options.sheet === undefined || name === options.sheet,
  );
  const candidates = sheets.flatMap((sheet): Candidate[] => {
    const view = viewSheet(sheet, file);
    const [header, ...rest] = findHeaders(view, index);
    return header === undefined ? [] : [{ view, header, earlier: rest.map(({ span }) => span) }];
  });
  const [best, ...others] = candidates.sort(byRank);
  if (best === undefined) return { otherTables: [], sheetNames };
  const { table, others: further } = bindSheet(best.view, index, best.header);
  const otherTables = [
    ...[...best.earlier, ...further].map((span) => placeOf(best.view, span)),
    ...others.map(({ view, header }) => placeOf(view, header.span)),
  ];
  return { table, otherTables, sheetNames };
}
