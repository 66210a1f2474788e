/** `check-docx` as text: one verdict, then file by file. */
import type { ChalkInstance } from 'chalk';
import type { FormatCheck, FormatDiagnostic } from '../../model/format-check.js';
import { SEVERITY_NAMES, severityPaint } from './diagnostics.js';
import { harmless } from './harmless.js';

function verdict({ summary: { files, errors, warnings } }: FormatCheck, paint: ChalkInstance) {
  const size = `đã kiểm tra ${files} văn bản theo Phụ lục I Nghị định 30/2020/NĐ-CP`;
  if (errors > 0) {
    return paint.red.bold(`✗ SAI THỂ THỨC: ${errors} lỗi, ${warnings} cảnh báo (${size}).`);
  }
  return warnings > 0
    ? paint.yellow.bold(`! KHÔNG CÓ LỖI, có ${warnings} cảnh báo cần xem lại (${size}).`)
    : paint.green.bold(`✓ ĐÚNG THỂ THỨC ở mọi điểm đo được (${size}).`);
}

function lines(one: FormatDiagnostic, paint: ChalkInstance): readonly string[] {
  const mark = severityPaint(one.severity, paint)(`${SEVERITY_NAMES[one.severity]} ${one.code}`);
  const more = one.alike > 0 ? ` (và ${one.alike} chỗ khác)` : '';
  return [`  ${paint.bold(one.part)}${more}`, `    ${mark}: ${one.message}`, `      → ${one.hint}`];
}

/** The whole text. */
export function formatCheckReport(check: FormatCheck, paint: ChalkInstance): string {
  const blocks = check.files.map(({ path, errors, warnings }) => {
    const found = check.diagnostics.filter(({ file }) => file === path);
    const state =
      found.length === 0 ? paint.green('đúng thể thức') : `${errors} lỗi, ${warnings} cảnh báo`;
    return [
      `${paint.bold.underline(path)}: ${state}`,
      ...found.flatMap((one) => lines(one, paint)),
    ].join('\n');
  });
  return harmless(`${[verdict(check, paint), ...blocks].join('\n\n')}\n`);
}
