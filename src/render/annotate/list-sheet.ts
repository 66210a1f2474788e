/** The sheet in front of an annotated copy: the verdict, and every remark with a link to its cell. */
import type { Diagnostic, Severity } from '../../model/diagnostic.js';
import { heightOf, linesOf, rowHeight } from '../xlsx/heights.js';
import { cellLink, type OwnCell, type OwnRow, type OwnSheet } from './own-sheet.js';
import { SEVERITY_COLOURS, SEVERITY_NAMES } from './severity.js';
import type { StyleBook } from './style-book.js';

/** What an annotated copy says of its file. */
export interface Remarks {
  /** Name of the file, without folders. */
  readonly file: string;
  readonly unit?: string;
  /** The period for people: "tháng 6 năm 2024". */
  readonly period?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const COLUMNS = [
  { title: 'TT', width: 5 },
  { title: 'Mức độ', width: 12 },
  { title: 'Mã', width: 8 },
  { title: 'Trang tính', width: 18 },
  { title: 'Ô', width: 8 },
  { title: 'Cột', width: 22 },
  { title: 'Nội dung', width: 58 },
  { title: 'Cách sửa', width: 58 },
] as const;

const HOW =
  'Ô cần sửa được tô màu: đỏ nhạt là lỗi, vàng là cảnh báo, xanh là lưu ý; nội dung và cách sửa ghi trong ghi chú của ô và ở bảng dưới đây. Bấm vào cột “Ô” để đến ô đó. Các nội dung khác của tệp được giữ nguyên.';

const LINK_COLOUR = 'FF0563C1';
const BORDER_COLOUR = 'FFBFBFBF';
const HEAD_COLOUR = 'FFD9E1F2';

function count(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

function verdict(diagnostics: readonly Diagnostic[]): string {
  const errors = count(diagnostics, 'error');
  const warnings = count(diagnostics, 'warning');
  const infos = count(diagnostics, 'info');
  const rest = [
    ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
    ...(infos > 0 ? [`${infos} lưu ý`] : []),
  ];
  if (errors > 0) {
    return `CÓ LỖI: ${[`${errors} lỗi`, ...rest].join(', ')}. Đề nghị sửa các lỗi rồi gửi lại.`;
  }
  return `KHÔNG CÓ LỖI, có ${rest.join(', ')}. Đề nghị xem lại.`;
}

interface Formats {
  readonly title: number;
  readonly text: number;
  readonly verdict: number;
  readonly head: number;
  readonly body: number;
  readonly centred: number;
  readonly link: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

function formatsIn(book: StyleBook): Formats {
  const font = book.font(11);
  const bold = book.font(11, ['b']);
  const border = book.border(BORDER_COLOUR);
  const wrapped = 'vertical="top" wrapText="1"';
  const middle = 'horizontal="center" vertical="top" wrapText="1"';
  const severity = (which: Severity): number =>
    book.format(0, {
      font: bold,
      fill: book.fill(SEVERITY_COLOURS[which]),
      border,
      alignment: middle,
    });
  return {
    title: book.format(0, {
      font: book.font(14, ['b']),
      fill: 0,
      border: 0,
      alignment: 'vertical="center"',
    }),
    text: book.format(0, { font, fill: 0, border: 0, alignment: wrapped }),
    verdict: book.format(0, { font: bold, fill: 0, border: 0, alignment: wrapped }),
    head: book.format(0, {
      font: bold,
      fill: book.fill(HEAD_COLOUR),
      border,
      alignment: 'horizontal="center" vertical="center" wrapText="1"',
    }),
    body: book.format(0, { font, fill: 0, border, alignment: wrapped }),
    centred: book.format(0, { font, fill: 0, border, alignment: middle }),
    link: book.format(0, {
      font: book.font(11, ['u'], LINK_COLOUR),
      fill: 0,
      border,
      alignment: middle,
    }),
    bySeverity: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  };
}

/** `known`: names of the sheets that the workbook has. */
function remarkRow(
  { severity, code, at, column, message, hint }: Diagnostic,
  index: number,
  known: ReadonlySet<string>,
  formats: Formats,
): OwnRow {
  const { sheet, cell } = at;
  const link = sheet !== undefined && known.has(sheet) ? cellLink(sheet, cell ?? 'A1') : undefined;
  const texts = [
    `${index + 1}`,
    SEVERITY_NAMES[severity],
    code,
    sheet ?? '',
    cell ?? '',
    column ?? '',
    message,
    hint,
  ];
  const linked = cell === undefined ? 3 : 4;
  const cells = texts.map((text, at): OwnCell => {
    if (at === linked && link !== undefined) return { text, format: formats.link, link };
    if (at === 1) return { text, format: formats.bySeverity[severity] };
    return { text, format: at < 5 ? formats.centred : formats.body };
  });
  return { cells, height: rowHeight(texts, COLUMNS) };
}

/** The sheet as a value; its formats are added to `book`. */
export function listSheet(
  { file, unit, period, diagnostics }: Remarks,
  sheetNames: ReadonlySet<string>,
  book: StyleBook,
): OwnSheet {
  const formats = formatsIn(book);
  const width = COLUMNS.reduce((sum, column) => sum + column.width, 0);
  const line = (text: string, format: number): OwnRow => ({
    cells: [{ text, format }],
    height: heightOf(linesOf(text, width)),
  });
  const about = [
    `Tệp: ${file}`,
    ...(unit === undefined ? [] : [`Đơn vị: ${unit}`]),
    ...(period === undefined ? [] : [`Kỳ báo cáo: ${period}`]),
  ];
  const top: OwnRow[] = [
    { cells: [{ text: 'KẾT QUẢ KIỂM TRA', format: formats.title }], height: 24 },
    ...about.map((text) => line(text, formats.text)),
    line(verdict(diagnostics), formats.verdict),
    line(HOW, formats.text),
    { cells: [] },
  ];
  const head: OwnRow = {
    cells: COLUMNS.map(({ title }) => ({ text: title, format: formats.head })),
    height: 20,
  };
  const remarks = diagnostics.map((one, index) => remarkRow(one, index, sheetNames, formats));
  return {
    widths: COLUMNS.map((column) => column.width),
    rows: [...top, head, ...remarks],
    merges: top.flatMap(({ cells }, index) =>
      cells.length === 0
        ? []
        : [{ top: index + 1, left: 1, bottom: index + 1, right: COLUMNS.length }],
    ),
    frozen: top.length + 1,
    selected: true,
  };
}
