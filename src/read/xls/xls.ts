/** Old Excel workbooks: values by a foreign library, everything else by our own look at the records. */
import type { ForeignCell, ForeignResult, ForeignSheet, ReadForeign } from '../../model/foreign.js';
import type { Grid, GridCell, ReadNote, Sheet } from '../../model/grid.js';
import { damaged, exceeded } from '../../package/failure.js';
import type { Limits } from '../../package/limits.js';
import { type CellDraft, draft, formattedNumber } from '../cell.js';
import { type FormatKind, kindOfCode } from '../number-format.js';
import { openOle } from '../ole-stream.js';
import { type CellCount, SheetBuilder } from '../sheet-builder.js';
import { type Outline, type OutlineSheet, readOutline } from './outline.js';
import { readSummary, SUMMARY_STREAM } from './summary.js';

/** The parts of an .xls that reading needs. */
interface XlsSource {
  readonly records: Uint8Array;
  readonly summary: Uint8Array | undefined;
}

const NO_SHEET: OutlineSheet = {
  hidden: false,
  hasCells: true,
  hiddenRows: [],
  hiddenColumns: [],
  cellAt: () => undefined,
};

/** Reads an .xls, in its container or as bare records. Throws `damaged`, `encrypted`, `limit`. */
export async function readXls(
  bytes: Uint8Array,
  readForeign: ReadForeign,
  limits: Limits,
): Promise<Grid> {
  const { records, summary } = openXls(bytes);
  const outline = readOutline(records, limits.cells);
  const { readSeconds, readMegabytes, cells } = limits;
  const bounds = { seconds: readSeconds, megabytes: readMegabytes, cells };
  const { sheets, date1904 } = workbookOf(await readForeign(records, bounds));
  if (sheets.length > limits.sheets) throw exceeded('sheets');
  const count: CellCount = { cells: 0 };
  const notes: ReadNote[] = outline.hasMacros ? [{ kind: 'macros-ignored' }] : [];
  const built: Sheet[] = [];
  const known = matchingSheets(outline, sheets);
  for (const [index, sheet] of sheets.entries()) {
    const look = known[index] ?? NO_SHEET;
    if (!look.hasCells) continue;
    const result = buildSheet(sheet, look, { date1904, limits, count });
    built.push(result.sheet);
    notes.push(...result.notes);
  }
  const properties = summary ? readSummary(summary) : {};
  return { format: 'xls', sheets: built, properties, notes };
}

/** Whether a container holds an .xls; `Book` is its name in Excel 5 and 95. */
export function isXlsContainer(names: ReadonlySet<string>): boolean {
  return names.has('Workbook') || names.has('Book');
}

function openXls(bytes: Uint8Array): XlsSource {
  if (bytes[0] === 0x09) return { records: bytes, summary: undefined };
  const container = openOle(bytes);
  const records = container.read('Workbook') ?? container.read('Book');
  if (!records) throw damaged('Workbook');
  return { records, summary: summaryOf(container.read) };
}

/** A damaged summary takes no cell away. */
function summaryOf(read: (name: string) => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return read(SUMMARY_STREAM);
  } catch {
    return undefined;
  }
}

function workbookOf(result: ForeignResult) {
  if (result.kind === 'broken') throw damaged('Workbook');
  if (result.kind === 'read') return result.workbook;
  const limits = {
    seconds: 'readSeconds',
    megabytes: 'readMegabytes',
    cells: 'cells',
  } as const;
  throw exceeded(limits[result.at]);
}

/** The outline's sheets where they are as many as the library's: then they are the same ones. */
function matchingSheets(
  { sheets = [] }: Outline,
  found: readonly ForeignSheet[],
): readonly OutlineSheet[] {
  return sheets.length === found.length ? sheets : [];
}

interface Setting {
  readonly date1904: boolean;
  readonly limits: Limits;
  readonly count: CellCount;
}

function buildSheet(sheet: ForeignSheet, look: OutlineSheet, setting: Setting) {
  const builder = new SheetBuilder(sheet.name, setting.limits, setting.count);
  const kinds = new Map<string, FormatKind>();
  const kindOf = (code: string): FormatKind => {
    const known = kinds.get(code) ?? kindOfCode(code);
    kinds.set(code, known);
    return known;
  };
  for (const stored of sheet.cells) {
    const cell = cellFrom(stored, kindOf(stored.format ?? ''), setting.date1904);
    if (cell.text !== '') builder.add(withLook(cell, look));
  }
  for (const merge of sheet.merges) builder.merge(merge);
  for (const row of look.hiddenRows) builder.hideRows(row);
  for (const [from, to] of look.hiddenColumns) builder.hideColumns(from, to);
  return builder.build(look.hidden);
}

function cellFrom(stored: ForeignCell, format: FormatKind, date1904: boolean): CellDraft {
  const { value, isError } = stored;
  if (isError) return draft(stored, 'error', String(value));
  if (typeof value === 'string') return draft(stored, 'text', value);
  if (typeof value === 'boolean') return draft(stored, 'boolean', value ? 'TRUE' : 'FALSE');
  return formattedNumber(stored, value, format, date1904);
}

function withLook(cell: CellDraft, look: OutlineSheet): GridCell {
  const found = look.cellAt(cell.row, cell.column);
  if (found?.isFormula) cell.formula = 'cached';
  if (found?.font?.bold) cell.bold = true;
  if (found?.font?.name !== undefined) cell.font = found.font.name;
  return cell;
}
