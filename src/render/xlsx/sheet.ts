/** Writes a page into an exceljs worksheet, top down. */
import type { Cell, DataBarRuleType, DataValidation, Row, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/address.js';
import { heightOf, linesOf, rowHeight } from './heights.js';
import { type CellValue, headerRowOf, type Page, type PageRow } from './page.js';
import {
  BAR_COLOR,
  FOOTER,
  HEADER_FILL,
  SECTION_FILL,
  type Styles,
  sharedStyles,
  toneStyle,
  UNPRINTED_FILL,
} from './style.js';
import { escapeCodes, looksLikeFormula } from './text.js';

const A4 = 9;
const DATE_FORMAT = 'dd/mm/yyyy';
const SHARE_FORMAT = '0.0%';
/** Becomes a quoted text in `parts.ts`. */
const TEXT_FORMAT = '@';

interface Target {
  readonly sheet: Worksheet;
  readonly page: Page;
  readonly styles: Styles;
}

type TotalRow = Extract<PageRow, { kind: 'total' }>;

function printedColumns({ columns }: Page): number {
  return columns.filter(({ unprinted }) => !unprinted).length;
}

/** Sets the value; returns the number format that it needs. */
function setValue(cell: Cell, value: CellValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') {
    cell.value = escapeCodes(value);
    return looksLikeFormula(value) ? TEXT_FORMAT : undefined;
  }
  if (typeof value === 'number') {
    cell.value = value;
    return undefined;
  }
  if ('date' in value) {
    cell.value = new Date(`${value.date}T00:00:00Z`);
    return DATE_FORMAT;
  }
  if ('share' in value) {
    cell.value = value.share;
    return SHARE_FORMAT;
  }
  const { formula, result } = value;
  const share = typeof result !== 'number';
  cell.value = { formula, result: share ? result.share : result };
  if (share) return SHARE_FORMAT;
  return value.unit === undefined ? undefined : `0" ${value.unit}"`;
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

function writeTitles({ sheet, page, styles }: Target): void {
  const printed = printedColumns(page);
  [page.title, ...page.lines].forEach((text, index) => {
    const row = sheet.getRow(index + 1);
    const cell = row.getCell(1);
    const font = index === 0 ? 'title' : 'line';
    const format = setValue(cell, text);
    cell.style = styles({ font, align: 'center', vertical: 'middle', borderless: true, format });
    row.height = index === 0 ? 24 : heightFor(text, page);
    mergeRow(sheet, index + 1, printed);
  });
}

/** Bold letters are a little wider. */
function headerLines({ title, width }: Page['columns'][number]): number {
  return linesOf(title, width * 0.92);
}

function writeHeader({ sheet, page, styles }: Target): void {
  const row = sheet.getRow(headerRowOf(page));
  row.height = heightOf(Math.max(...page.columns.map(headerLines))) + 8;
  page.columns.forEach(({ title, width, unprinted }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = row.getCell(index + 1);
    cell.value = title;
    cell.style = styles({
      font: unprinted ? 'unprinted' : 'header',
      align: 'center',
      vertical: 'middle',
      fill: unprinted ? UNPRINTED_FILL : HEADER_FILL,
    });
  });
}

function choiceOf(choices: readonly string[]): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: 'Giá trị không hợp lệ',
    error: 'Chọn một trong các giá trị có trong danh sách.',
  };
}

function writeValues({ page, styles }: Target, row: Row, values: readonly CellValue[]): void {
  page.columns.forEach(({ align = 'left', unprinted, choices }, index) => {
    const cell = row.getCell(index + 1);
    const format = setValue(cell, values[index] ?? null);
    const font = unprinted ? 'unprinted' : 'body';
    cell.style = styles({ font, align, vertical: 'top', format });
    if (choices !== undefined) cell.dataValidation = choiceOf(choices);
  });
  row.height = rowHeight(values, page.columns);
}

function writeSection({ sheet, page, styles }: Target, row: Row, text: string): void {
  const printed = printedColumns(page);
  page.columns.forEach((_, index) => {
    const cell = row.getCell(index + 1);
    const format = index === 0 ? setValue(cell, text) : undefined;
    const fill = index < printed ? SECTION_FILL : undefined;
    cell.style = styles({ font: 'strong', align: 'left', vertical: 'middle', fill, format });
  });
  row.height = heightFor(text, page);
  mergeRow(sheet, row.number, printed);
}

function writeTotal({ sheet, page, styles }: Target, row: Row, total: TotalRow): void {
  page.columns.forEach((_, index) => {
    const cell = row.getCell(index + 1);
    const format = setValue(cell, index === 0 ? total.label : (total.values[index] ?? null));
    cell.style = styles({
      font: 'strong',
      align: 'center',
      vertical: 'middle',
      fill: HEADER_FILL,
      format,
    });
  });
  mergeRow(
    sheet,
    row.number,
    total.values.findIndex((value) => value !== null),
  );
}

function writeRow(target: Target, pageRow: PageRow, number: number): void {
  const row = target.sheet.getRow(number);
  if (pageRow.kind === 'section') writeSection(target, row, pageRow.text);
  else if (pageRow.kind === 'total') writeTotal(target, row, pageRow);
  else writeValues(target, row, pageRow.values);
}

/** Colours follow the text of the cell, so that they stay right when somebody corrects it. */
function addTones(sheet: Worksheet, page: Page, first: number, last: number): void {
  page.columns.forEach(({ tones = [] }, index) => {
    if (tones.length === 0) return;
    const letters = columnLetters(index + 1);
    sheet.addConditionalFormatting({
      ref: `${letters}${first}:${letters}${last}`,
      rules: tones.map(({ text, tone, mark }, order) => ({
        type: 'expression',
        priority: order + 1,
        formulae: [`EXACT(${letters}${first},"${text}")`],
        style: toneStyle(tone, mark),
      })),
    });
  });
}

/** The number that a cell shows. */
function figureOf(value: CellValue | undefined): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('result' in value)) return 0;
  return typeof value.result === 'number' ? value.result : value.result.share;
}

/** From nothing to the greatest count of the table, so that all its bars can be compared. */
function greatestCount({ columns, rows }: Page): number {
  const figures = rows.flatMap((row) =>
    row.kind === 'cells'
      ? row.values.filter((_, index) => columns[index]?.bars === 'counts').map(figureOf)
      : [],
  );
  return Math.max(1, ...figures);
}

/** One format for all rows of a column: thousands of rows cost nothing. */
function addBars(sheet: Worksheet, page: Page, first: number, last: number): void {
  if (!page.columns.some(({ bars }) => bars)) return;
  const greatest = greatestCount(page);
  page.columns.forEach(({ bars }, index) => {
    if (bars === undefined) return;
    const letters = columnLetters(index + 1);
    const rule: DataBarRuleType & { readonly color: { readonly argb: string } } = {
      type: 'dataBar',
      priority: 1,
      gradient: false,
      minLength: 0,
      maxLength: 100,
      axisPosition: 'none',
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: bars === 'shares' ? 1 : greatest },
      ],
      color: BAR_COLOR,
    };
    sheet.addConditionalFormatting({ ref: `${letters}${first}:${letters}${last}`, rules: [rule] });
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
  const target: Target = { sheet, page, styles: sharedStyles() };
  writeTitles(target);
  writeHeader(target);
  page.rows.forEach((row, index) => {
    writeRow(target, row, header + 1 + index);
  });
  const filtered = page.rows.at(-1)?.kind === 'total' ? last - 1 : last;
  sheet.autoFilter = `A${header}:${columnLetters(page.columns.length)}${Math.max(filtered, header)}`;
  addTones(sheet, page, header + 1, last);
  addBars(sheet, page, header + 1, Math.max(filtered, header + 1));
}
