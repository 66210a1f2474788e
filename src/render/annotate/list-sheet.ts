/** The sheet in front of an annotated copy: the verdict, and every remark with a link to its cell. */
import type { Diagnostic, Severity } from '../../model/diagnostic.js';
import { SEVERITY_NAMES } from '../terminal/diagnostics.js';
import { cellReference, fullReference } from '../terminal/place.js';
import { rowHeight } from '../xlsx/heights.js';
import { framedList, type ListFormats, listFormats, markFormat } from './framed-list.js';
import { cellLink, type OwnCell, type OwnRow, type OwnSheet } from './own-sheet.js';
import { SEVERITY_COLOURS } from './severity.js';
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
  { title: 'Mức độ', width: 11 },
  { title: 'Mã', width: 8 },
  { title: 'Trang tính', width: 14 },
  { title: 'Ô', width: 7 },
  { title: 'Cột', width: 18 },
  { title: 'Nội dung', width: 44 },
  { title: 'Cách sửa', width: 44 },
] as const;

const HOW =
  'Ô cần sửa được tô màu: đỏ nhạt là lỗi, vàng là cảnh báo, xanh là lưu ý; nội dung và cách sửa ghi trong ghi chú của ô và ở bảng dưới đây. Bấm vào cột “Ô” để đến ô đó. Các nội dung khác của tệp được giữ nguyên.';

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

function severityFormats(book: StyleBook): Readonly<Record<Severity, number>> {
  const format = (severity: Severity): number => markFormat(book, SEVERITY_COLOURS[severity]);
  return { error: format('error'), warning: format('warning'), info: format('info') };
}

/** `known`: names of the sheets that the workbook has. */
function remarkRow(
  { severity, code, at, column, message, hint, related }: Diagnostic,
  index: number,
  known: ReadonlySet<string>,
  formats: ListFormats & { readonly bySeverity: Readonly<Record<Severity, number>> },
): OwnRow {
  const { sheet, cell } = at;
  const link = sheet !== undefined && known.has(sheet) ? cellLink(sheet, cell ?? 'A1') : undefined;
  const others = related
    .map((one) => (one.file === at.file ? cellReference(one) : fullReference(one)))
    .join('; ');
  const texts = [
    `${index + 1}`,
    SEVERITY_NAMES[severity],
    code,
    sheet ?? '',
    cell ?? '',
    column ?? '',
    others === '' ? message : `${message}\nXem thêm: ${others}`,
    hint,
  ];
  const linked = cell === undefined ? 3 : 4;
  const cells = texts.map((text, place): OwnCell => {
    if (place === linked && link !== undefined) return { text, format: formats.link, link };
    if (place === 1) return { text, format: formats.bySeverity[severity] };
    return { text, format: place < 5 ? formats.centred : formats.body };
  });
  return { cells, height: rowHeight(texts, COLUMNS) };
}

/** The sheet as a value; its formats are added to `book`. */
export function listSheet(
  { file, unit, period, diagnostics }: Remarks,
  sheetNames: ReadonlySet<string>,
  book: StyleBook,
): OwnSheet {
  const formats = { ...listFormats(book), bySeverity: severityFormats(book) };
  return framedList(
    {
      title: 'KẾT QUẢ KIỂM TRA',
      about: [
        `Tệp: ${file}`,
        ...(unit === undefined ? [] : [`Đơn vị: ${unit}`]),
        ...(period === undefined ? [] : [`Kỳ báo cáo: ${period}`]),
      ],
      verdict: verdict(diagnostics),
      how: HOW,
      columns: COLUMNS,
      rows: diagnostics.map((one, index) => remarkRow(one, index, sheetNames, formats)),
      selected: true,
    },
    formats,
  );
}
