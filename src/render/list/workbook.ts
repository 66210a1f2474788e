/** ListBook → the workbook in which a clerk keeps it. */
import type ExcelJS from 'exceljs';
import { columnLetters } from '../../model/address.js';
import type { Deflate } from '../../model/grid.js';
import type { ListBook, ListColumn } from '../../model/list-book.js';
import { readDate } from '../../text/date.js';
import { bookBytes, newBook } from '../xlsx/book.js';
import { heightOf, linesOf, rowHeight } from '../xlsx/heights.js';
import { validateRange } from '../xlsx/range-validation.js';
import { FONTS, FOOTER, HEADER_FILL } from '../xlsx/style.js';
import { escapeCodes, safeText } from '../xlsx/text.js';

const GUIDE_SHEET = 'Hướng dẫn';
const A4 = 9;
const HEADER_ROW = 4;
/** Rows made ready below the last one that is filled. */
const SPARE_ROWS = 300;
const TEXT = '@';
const DATE = 'dd/mm/yyyy';
const GUIDE_WIDTH = 110;
/** The choices stand to the right of the guide. */
const CHOICES_FROM = 3;

const LINE = { style: 'thin', color: { argb: 'FFA6A6A6' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const TOP_LEFT = { horizontal: 'left', vertical: 'top', wrapText: true } as const;
const CENTRED = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
const HEADER = { font: FONTS.header, alignment: CENTRED, border: BORDER, fill: HEADER_FILL };
const BODY = { font: FONTS.body, alignment: TOP_LEFT, border: BORDER };

function cellValue(text: string, { kind }: ListColumn): string | Date | null {
  if (text === '') return null;
  const date = kind === 'date' ? readDate(text) : undefined;
  return date === undefined ? escapeCodes(safeText(text)) : new Date(`${date}T00:00:00Z`);
}

function writeList(workbook: ExcelJS.Workbook, book: ListBook): ExcelJS.Worksheet {
  const { columns, rows } = book;
  const sheet = workbook.addWorksheet(book.sheet, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
    },
    headerFooter: { oddFooter: FOOTER },
  });
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  [book.title, book.note].forEach((text, at) => {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = text;
    cell.style = { font: at === 0 ? FONTS.title : FONTS.line, alignment: CENTRED };
    sheet.getRow(at + 1).height = at === 0 ? 24 : heightOf(linesOf(text, total)) + 3;
    sheet.mergeCells(at + 1, 1, at + 1, columns.length);
  });
  const header = sheet.getRow(HEADER_ROW);
  header.height = 34;
  columns.forEach(({ label, width, kind }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    header.getCell(at + 1).value = label;
    header.getCell(at + 1).style = HEADER;
    for (let row = HEADER_ROW + 1; row <= HEADER_ROW + rows.length + SPARE_ROWS; row += 1) {
      sheet.getCell(row, at + 1).style = { ...BODY, numFmt: kind === 'date' ? DATE : TEXT };
    }
  });
  rows.forEach((texts, at) => {
    const row = sheet.getRow(HEADER_ROW + 1 + at);
    columns.forEach((column, index) => {
      row.getCell(index + 1).value = cellValue(texts[index] ?? '', column);
    });
    row.height = rowHeight(texts, columns);
  });
  return sheet;
}

function adviceOn({ label, required, hint, example }: ListColumn): string {
  const need = required ? ' (bắt buộc)' : '';
  return `Cột “${label}”${need}: ${hint} Ví dụ: ${example}`;
}

/** One cell a column of the list, in sentences: nobody, de06 neither, may take it for the list. */
function writeGuide(workbook: ExcelJS.Workbook, { title, columns }: ListBook): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(GUIDE_SHEET, {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = GUIDE_WIDTH;
  sheet.getCell('A1').value = `CÁCH GHI ${title}`;
  sheet.getCell('A1').style = { font: FONTS.title };
  columns.map(adviceOn).forEach((text, at) => {
    const row = sheet.getRow(at + 3);
    row.getCell(1).value = text;
    row.getCell(1).style = BODY;
    row.height = rowHeight([text], [{ width: GUIDE_WIDTH }]);
  });
  return sheet;
}

function addChoices(
  list: ExcelJS.Worksheet,
  guide: ExcelJS.Worksheet,
  { columns, rows }: ListBook,
): void {
  columns.forEach(({ label, choices, hint }, at) => {
    if (choices === undefined) return;
    const place = columnLetters(CHOICES_FROM + at);
    guide.getColumn(CHOICES_FROM + at).width = 32;
    [label, ...choices].forEach((text, index) => {
      const cell = guide.getCell(index + 3, CHOICES_FROM + at);
      cell.value = text;
      cell.style = index === 0 ? HEADER : BODY;
    });
    const letters = columnLetters(at + 1);
    const last = HEADER_ROW + rows.length + SPARE_ROWS;
    validateRange(list, `${letters}${HEADER_ROW + 1}:${letters}${last}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${GUIDE_SHEET}'!$${place}$4:$${place}$${choices.length + 3}`],
      showInputMessage: true,
      promptTitle: label,
      prompt: hint,
      showErrorMessage: true,
      // A group of the province's own, from de06.yaml, is right too.
      errorStyle: 'warning',
      errorTitle: 'Không có trong danh sách',
      error: 'Giá trị này không có trong danh sách chọn; chỉ giữ nếu đã khai báo trong de06.yaml.',
    });
  });
}

/** The list on the first sheet, how to fill it in on the second. `day`: the date that the file bears. */
export async function renderList(
  book: ListBook,
  day: string,
  deflate?: Deflate,
): Promise<Uint8Array> {
  const workbook = newBook({ title: book.title, day });
  const list = writeList(workbook, book);
  const guide = writeGuide(workbook, book);
  addChoices(list, guide, book);
  return bookBytes(workbook, 'kept', deflate);
}
