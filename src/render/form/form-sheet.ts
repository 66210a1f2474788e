/** The sheet that the office fills in. */
import type { Row, Workbook, Worksheet } from 'exceljs';
import type { IssuedColumn, IssuedForm, IssuedTask } from '../../model/issued-form.js';
import { heightOf, linesOf, rowHeight } from '../xlsx/heights.js';
import { validateRange } from '../xlsx/range-validation.js';
import { FOOTER } from '../xlsx/style.js';
import { escapeCodes, safeText } from '../xlsx/text.js';
import type { Check } from './checks.js';
import { addHighlights } from './highlights.js';
import { FORM_SHEET, type Layout } from './layout.js';
import * as look from './style.js';
import { validationOf } from './validations.js';

const A4 = 9;

/** Widths of the task table's columns; others by what they hold. */
const WIDTHS: Readonly<Record<string, number>> = {
  number: 7,
  content: 34,
  leads: 14,
  coordinating: 16,
  deadline: 12,
  product: 12,
  lastResult: 20,
  status: 13,
  result: 34,
  difficulties: 20,
  proposals: 18,
  completedOn: 11,
  note: 12,
};
const OTHER_WIDTH = 14;
/** Room for an answer of three lines before the row has to grow. */
const LEAST_ROW = heightOf(3);

/** What an office may do in the protected sheet besides filling it in. */
const PERMITTED = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatRows: true,
  formatColumns: true,
} as const;

function widthOf({ key }: IssuedColumn): number {
  return WIDTHS[key] ?? OTHER_WIDTH;
}

function printedWidth({ columns }: IssuedForm): number {
  return columns.filter(({ hidden }) => !hidden).reduce((sum, one) => sum + widthOf(one), 0);
}

function writeTitles(sheet: Worksheet, form: IssuedForm, { shown }: Layout): void {
  [form.title, ...form.lines].forEach((text, at) => {
    const row = sheet.getRow(at + 1);
    const cell = row.getCell(1);
    cell.value = escapeCodes(safeText(text));
    cell.style = at === 0 ? look.TITLE : look.LINE_OF_TITLE;
    row.height = at === 0 ? 24 : heightOf(linesOf(text, printedWidth(form))) + 3;
    sheet.mergeCells(at + 1, 1, at + 1, shown);
  });
}

function writeHeader(sheet: Worksheet, { columns }: IssuedForm, { header }: Layout): void {
  const row = sheet.getRow(header);
  row.height =
    heightOf(Math.max(...columns.map((column) => linesOf(column.label, widthOf(column) * 0.9)))) +
    6;
  columns.forEach((column, at) => {
    sheet.getColumn(at + 1).width = widthOf(column);
    sheet.getColumn(at + 1).hidden = column.hidden;
    row.getCell(at + 1).value = column.label;
    row.getCell(at + 1).style = look.HEADER;
  });
}

function answerFormat({ type }: IssuedColumn): string {
  if (type === 'date') return look.DATE;
  return type === 'percent' ? look.PERCENT : look.TEXT;
}

const GIVEN_DATE = { ...look.GIVEN, numFmt: look.DATE };

function writeTask(row: Row, task: IssuedTask, form: IssuedForm): void {
  const values = form.columns.map(({ key }) => task.cells[key] ?? null);
  form.columns.forEach((column, at) => {
    const cell = row.getCell(at + 1);
    const text = values[at];
    if (column.key === 'due') {
      cell.style = GIVEN_DATE;
      if (task.due !== null) cell.value = new Date(`${task.due}T00:00:00Z`);
      return;
    }
    cell.style = column.given ? look.GIVEN : look.answer(answerFormat(column));
    if (text) cell.value = escapeCodes(safeText(text));
  });
  const widths = form.columns.map((column) => ({
    width: widthOf(column),
    ...(column.hidden ? { unprinted: true as const } : {}),
  }));
  row.height = Math.max(LEAST_ROW, rowHeight(values, widths));
}

function writeSections(sheet: Worksheet, form: IssuedForm, layout: Layout): void {
  form.sections.forEach(({ title, tasks }, at) => {
    const block = layout.blocks[at];
    if (block === undefined) return;
    const row = sheet.getRow(block.title);
    form.columns.forEach((_, column) => {
      row.getCell(column + 1).style = look.SECTION;
    });
    row.getCell(1).value = title;
    row.height = 20;
    sheet.mergeCells(block.title, 1, block.title, layout.shown);
    tasks.forEach((task, index) => {
      writeTask(sheet.getRow(block.first + index), task, form);
    });
  });
}

function addValidations(sheet: Worksheet, form: IssuedForm, { blocks, letters }: Layout): void {
  for (const column of form.columns) {
    const validation = validationOf(column, form);
    const place = letters(column.key);
    if (validation === undefined || place === undefined) continue;
    for (const { first, last } of blocks) {
      validateRange(sheet, `${place}${first}:${place}${last}`, validation);
    }
  }
}

/** Two blocks over the left and the right half of the printed width, all of it open to be written in. */
function writeSignature(
  sheet: Worksheet,
  { signature }: IssuedForm,
  { last, shown }: Layout,
): void {
  const half = Math.floor(shown / 2);
  const put = (row: number, text: string, side: 'left' | 'right', style: typeof look.SIGNATURE) => {
    const from = side === 'left' ? 1 : half + 1;
    const cell = sheet.getCell(row, from);
    cell.value = text;
    cell.style = style;
    sheet.mergeCells(row, from, row, side === 'left' ? half : shown);
  };
  put(last + 2, signature.dateLine, 'right', look.DATE_LINE);
  const depth = Math.max(signature.left.length, signature.right.length);
  for (let line = 0; line < depth; line += 1) {
    const style = line === 0 ? look.SIGNATURE : look.DATE_LINE;
    put(last + 3 + line, signature.left[line] ?? '', 'left', style);
    put(last + 3 + line, signature.right[line] ?? '', 'right', style);
  }
  const names = last + 3 + depth + 3;
  put(names, '', 'left', look.SIGNATURE);
  put(names, '', 'right', look.SIGNATURE);
}

/** Adds the sheet: titles, frozen header, tasks by role, signatures; protected without a password. */
export async function addFormSheet(
  workbook: Workbook,
  form: IssuedForm,
  layout: Layout,
  checks: readonly Check[],
): Promise<void> {
  const lastShown = sheetLetters(layout, form);
  const sheet = workbook.addWorksheet(FORM_SHEET, {
    views: [
      { state: 'frozen', xSplit: 2, ySplit: layout.header, zoomScale: 90, showGridLines: false },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${layout.header}:${layout.header}`,
      // exceljs puts the first `$` before each corner itself
      printArea: `A$1:${lastShown}$${layout.last + 9}`,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: FOOTER },
  });
  writeTitles(sheet, form, layout);
  writeHeader(sheet, form, layout);
  writeSections(sheet, form, layout);
  addValidations(sheet, form, layout);
  writeSignature(sheet, form, layout);
  addHighlights(sheet, checks, layout);
  await sheet.protect('', PERMITTED);
}

function sheetLetters({ shown, letters }: Layout, { columns }: IssuedForm): string {
  return letters(columns.filter(({ hidden }) => !hidden)[shown - 1]?.key ?? '') ?? 'A';
}
