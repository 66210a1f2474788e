/** Writes a page into an exceljs worksheet, top down. */
import type { Cell, Row, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/address.js';
import { heightOf, linesOf, rowHeight } from './heights.js';
import { type CellValue, headerRowOf, type Page, type PageRow } from './page.js';
import {
  BORDERS,
  FONTS,
  FOOTER,
  HEADER_FILL,
  SECTION_FILL,
  toneStyle,
  UNPRINTED_FILL,
} from './style.js';
import { escapeCodes, looksLikeFormula } from './text.js';

const A4 = 9;
const DATE_FORMAT = 'dd/mm/yyyy';
/** Becomes a quoted text in `parts.ts`. */
const TEXT_FORMAT = '@';

function printedColumns({ columns }: Page): number {
  return columns.filter(({ unprinted }) => !unprinted).length;
}

function setValue(cell: Cell, value: CellValue): void {
  if (value === null) return;
  if (typeof value === 'string') {
    cell.value = escapeCodes(value);
    if (looksLikeFormula(value)) cell.numFmt = TEXT_FORMAT;
  } else if (typeof value === 'number') {
    cell.value = value;
  } else if ('date' in value) {
    cell.value = new Date(`${value.date}T00:00:00Z`);
    cell.numFmt = DATE_FORMAT;
  } else {
    cell.value = { formula: value.formula, result: value.result };
    if (value.unit !== undefined) cell.numFmt = `0" ${value.unit}"`;
  }
}

function mergeRow(sheet: Worksheet, row: number, columns: number): void {
  if (columns > 1) sheet.mergeCells(row, 1, row, columns);
}

/** Height of a text that goes over the printed width. */
function heightFor(text: string, page: Page): number {
  const width = page.columns
    .filter(({ unprinted }) => !unprinted)
    .reduce((sum, column) => sum + column.width, 0);
  return heightOf(linesOf(text, width)) + 3;
}

function writeTitles(sheet: Worksheet, page: Page): void {
  const printed = printedColumns(page);
  [page.title, ...page.lines].forEach((text, index) => {
    const row = sheet.getRow(index + 1);
    const cell = row.getCell(1);
    setValue(cell, text);
    cell.font = index === 0 ? FONTS.title : FONTS.line;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    row.height = index === 0 ? 24 : heightFor(text, page);
    mergeRow(sheet, index + 1, printed);
  });
}

function writeHeader(sheet: Worksheet, page: Page): void {
  const row = sheet.getRow(headerRowOf(page));
  row.height = heightOf(2) + 8;
  page.columns.forEach(({ title, width, unprinted }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = row.getCell(index + 1);
    cell.value = title;
    cell.font = unprinted ? FONTS.unprinted : FONTS.header;
    cell.fill = unprinted ? UNPRINTED_FILL : HEADER_FILL;
    cell.border = BORDERS;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
}

function writeValues(row: Row, page: Page, values: readonly CellValue[], strong: boolean): void {
  page.columns.forEach(({ align, unprinted, choices }, index) => {
    const cell = row.getCell(index + 1);
    setValue(cell, values[index] ?? null);
    cell.font = strong ? FONTS.strong : unprinted ? FONTS.unprinted : FONTS.body;
    cell.border = BORDERS;
    cell.alignment = { horizontal: align ?? 'left', vertical: 'top', wrapText: true };
    if (choices === undefined || strong) return;
    cell.dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Giá trị không hợp lệ',
      error: 'Chọn một trong các giá trị có trong danh sách.',
    };
  });
}

function writeSection(sheet: Worksheet, row: Row, page: Page, text: string): void {
  const printed = printedColumns(page);
  writeValues(row, page, [text], true);
  for (let column = 1; column <= printed; column += 1) row.getCell(column).fill = SECTION_FILL;
  row.getCell(1).alignment = { horizontal: 'left', vertical: 'middle', wrapText: true };
  row.height = heightFor(text, page);
  mergeRow(sheet, row.number, printed);
}

function writeTotal(sheet: Worksheet, row: Row, page: Page, total: PageRow & { kind: 'total' }) {
  const first = total.values.findIndex((value) => value !== null);
  writeValues(row, page, [total.label, ...total.values.slice(1)], true);
  page.columns.forEach((_, index) => {
    row.getCell(index + 1).fill = HEADER_FILL;
  });
  row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
  mergeRow(sheet, row.number, first);
}

function writeRow(sheet: Worksheet, page: Page, pageRow: PageRow, number: number): void {
  const row = sheet.getRow(number);
  if (pageRow.kind === 'section') writeSection(sheet, row, page, pageRow.text);
  else if (pageRow.kind === 'total') writeTotal(sheet, row, page, pageRow);
  else {
    writeValues(row, page, pageRow.values, false);
    row.height = rowHeight(pageRow.values, page.columns);
  }
}

/** Colours follow the text of the cell, so that they stay right when somebody corrects it. */
function addTones(sheet: Worksheet, page: Page, first: number, last: number): void {
  page.columns.forEach(({ tones = [] }, index) => {
    if (tones.length === 0) return;
    const letters = columnLetters(index + 1);
    sheet.addConditionalFormatting({
      ref: `${letters}${first}:${letters}${last}`,
      rules: tones.map(({ text, tone }, order) => ({
        type: 'expression',
        priority: order + 1,
        formulae: [`EXACT(${letters}${first},"${text}")`],
        style: toneStyle(tone),
      })),
    });
  });
}

/** Adds the page as a worksheet: titles, frozen header with filter, rows, print set-up for A4. */
export function addSheet(workbook: Workbook, page: Page): void {
  const header = headerRowOf(page);
  const last = header + Math.max(page.rows.length, 1);
  const sheet = workbook.addWorksheet(page.name, {
    properties: { tabColor: { argb: `FF${page.tab}` } },
    views: [
      {
        state: 'frozen',
        xSplit: page.frozenColumns,
        ySplit: header,
        zoomScale: 90,
        showGridLines: false,
      },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${header}:${header}`,
      // exceljs puts the first `$` before each corner itself
      printArea: `A$1:${columnLetters(printedColumns(page))}$${last}`,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: FOOTER },
  });
  writeTitles(sheet, page);
  writeHeader(sheet, page);
  page.rows.forEach((row, index) => {
    writeRow(sheet, page, row, header + 1 + index);
  });
  const filtered = page.rows.at(-1)?.kind === 'total' ? last - 1 : last;
  sheet.autoFilter = `A${header}:${columnLetters(page.columns.length)}${Math.max(filtered, header)}`;
  addTones(sheet, page, header + 1, last);
}
