/** `validate` as text: one verdict, a summary by kind of fault, then file by file. */
import type { ChalkInstance } from 'chalk';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Excepted } from '../../model/exception.js';
import { grouped } from '../../model/grouped.js';
import type { Validation } from '../../model/validation.js';
import { diagnosticLines, fileLines, kindLines } from './diagnostics.js';
import { exceptedLines } from './excepted.js';
import { harmless } from './harmless.js';

function verdict({ files, summary }: Validation, paint: ChalkInstance): string {
  const { errors, warnings } = summary;
  const size = `${summary.files} tệp, ${summary.units} đơn vị, ${summary.rows} dòng nhiệm vụ`;
  if (errors > 0) {
    const faulty = files.filter((file) => file.errors > 0).length;
    const where = faulty > 0 ? `; ${faulty} tệp có lỗi` : '';
    return paint.red.bold(
      `✗ CÓ LỖI: ${errors} lỗi, ${warnings} cảnh báo${where} (đã kiểm tra ${size}).`,
    );
  }
  if (warnings > 0) {
    return paint.yellow.bold(
      `! KHÔNG CÓ LỖI, có ${warnings} cảnh báo cần xem lại (đã kiểm tra ${size}).`,
    );
  }
  return paint.green.bold(`✓ KHÔNG CÓ LỖI (đã kiểm tra ${size}).`);
}

function fileBlock(
  file: Validation['files'][number],
  found: readonly Diagnostic[],
  paint: ChalkInstance,
): string {
  const unit = file.unit.name ?? 'chưa rõ đơn vị';
  const head = `${paint.bold.underline(file.path)} – ${unit}, ${file.rows} dòng`;
  const state =
    found.length === 0
      ? paint.green('không có lỗi')
      : `${file.errors} lỗi, ${file.warnings} cảnh báo`;
  return [`${head}: ${state}`, ...fileLines(found, paint)].join('\n');
}

/** The whole text; every diagnostic is in it. */
export function terminalReport(
  validation: Validation,
  diagnostics: readonly Diagnostic[],
  paint: ChalkInstance,
  excepted: readonly Excepted[] = [],
): string {
  const byFile = grouped(diagnostics, ({ at }) => at.file);
  const paths = new Set(validation.files.map(({ path }) => path));
  const blocks = validation.files.map((file) =>
    fileBlock(file, byFile.get(file.path) ?? [], paint),
  );
  // What concerns no submission: roster, catalogue, units that sent nothing.
  const rest = diagnostics.filter(({ at }) => !paths.has(at.file));
  const parts = [verdict(validation, paint)];
  if (diagnostics.length > 0)
    parts.push(['Theo loại lỗi:', ...kindLines(diagnostics, paths, paint)].join('\n'));
  parts.push(...blocks);
  if (rest.length > 0) parts.push(diagnosticLines(rest, paint).trimEnd());
  if (excepted.length > 0) parts.push(exceptedLines(excepted, paint).join('\n'));
  return harmless(`${parts.join('\n\n')}\n`);
}
