/** Sheet "Cảnh báo": what was found while checking, place by place. */
import type { Consolidated } from '../../model/consolidated.js';
import type { Severity } from '../../model/diagnostic.js';
import type { DiagnosticOutput } from '../../model/output.js';
import { SHEETS } from '../../model/workbook.js';
import { printDateShort } from '../../text/date.js';
import { itemRows, type Page, type PageColumn } from './page.js';
import { asOfLine, periodLine } from './words.js';

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Thông tin',
};
const EXCUSED = 'Miễn trừ';

type Line = DiagnosticOutput & { readonly number: number; readonly level: string };

function printPlace({ file, sheet, cell }: DiagnosticOutput['related'][number]): string {
  return [file, sheet, cell].filter((part) => part !== null).join(' – ');
}

const COLUMNS: readonly PageColumn<Line>[] = [
  { title: 'STT', width: 6, align: 'center', value: ({ number }) => number },
  {
    title: 'Mức độ',
    width: 10,
    align: 'center',
    tones: [
      { text: SEVERITY_NAMES.error, tone: 'idle' },
      { text: SEVERITY_NAMES.warning, tone: 'active' },
    ],
    value: ({ level }) => level,
  },
  { title: 'Mã', width: 8, align: 'center', value: ({ code }) => code },
  { title: 'Tệp', width: 28, value: ({ file }) => file },
  { title: 'Trang tính', width: 11, value: ({ sheet }) => sheet ?? '' },
  { title: 'Ô', width: 7, align: 'center', value: ({ cell }) => cell ?? '' },
  { title: 'Cột', width: 14, value: ({ column }) => column ?? '' },
  { title: 'Nội dung', width: 42, value: ({ message }) => message },
  { title: 'Giá trị trong ô', width: 20, value: ({ value }) => value ?? '' },
  { title: 'Cách xử lý', width: 38, value: ({ hint }) => hint },
  { title: 'Gợi ý', width: 16, value: ({ suggestion }) => suggestion ?? '' },
  {
    title: 'Ô liên quan',
    width: 20,
    value: ({ related }) => related.map(printPlace).join('\n'),
  },
];

/** What counts, then what the province has excused, with the reason in place of the remedy. */
function linesOf({ diagnostics, excepted = [] }: Consolidated): readonly Line[] {
  const counted = diagnostics.map((one) => ({ ...one, level: SEVERITY_NAMES[one.severity] }));
  const excused = excepted.map((one) => ({
    ...one,
    level: EXCUSED,
    hint: `Được miễn trừ đến ngày ${printDateShort(one.exception.until)}. Lý do: ${one.exception.reason}`,
  }));
  return [...counted, ...excused].map((one, index) => ({ ...one, number: index + 1 }));
}

function countLine({ diagnostics, excepted = [] }: Consolidated): string {
  const count = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const counted =
    diagnostics.length === 0
      ? 'Không phát hiện lỗi, cảnh báo nào'
      : `Tổng số: ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('info')} thông tin`;
  return excepted.length === 0
    ? counted
    : `${counted}; ${excepted.length} chỗ được miễn trừ, không tính là lỗi`;
}

/** One row a finding, in the order of the engine. */
export function warningsPage(consolidated: Consolidated): Page {
  return {
    name: SHEETS.warnings,
    tab: 'B58B4A',
    title: 'LỖI, CẢNH BÁO KHI KIỂM TRA BÁO CÁO CỦA CÁC ĐƠN VỊ',
    lines: [periodLine(consolidated), asOfLine(consolidated), countLine(consolidated)],
    columns: COLUMNS,
    rows: linesOf(consolidated).flatMap((line) => itemRows(COLUMNS, line)),
    frozenColumns: 3,
  };
}
