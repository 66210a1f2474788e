/** `validate --fix` as text: every change, file by file. */
import type { ChalkInstance } from 'chalk';
import { FIX_NAMES, type Fix } from '../../model/fix.js';
import { grouped } from '../../model/grouped.js';
import { harmless } from './harmless.js';
import { cellReference } from './place.js';

/** A text on one line, in quotation marks, its odd spaces to be seen. */
function shown(text: string): string {
  const visible = text
    .replace(/\r?\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/[\u00A0\u200B]/g, '␣');
  return `“${visible}”`;
}

function line({ at, column, before, after, kinds }: Fix, paint: ChalkInstance): string {
  const place = column === undefined ? cellReference(at) : `${cellReference(at)} [${column}]`;
  const done = kinds.map((kind) => FIX_NAMES[kind]).join('; ');
  return `  ${paint.bold(place)}  ${shown(before)} → ${shown(after)}  ${paint.dim(`(${done})`)}`;
}

/** The list, with what was not touched said; one line when there is nothing to change. */
export function fixesReport(fixes: readonly Fix[], paint: ChalkInstance): string {
  if (fixes.length === 0) return 'Tự sửa: không có chỗ nào sửa được chắc chắn.\n';
  const files = [...grouped(fixes, ({ at }) => at.file)].map(([file, own]) =>
    [paint.bold.underline(file), ...own.map((fix) => line(fix, paint))].join('\n'),
  );
  return harmless(
    `${[
      paint.bold(`TỰ SỬA ${fixes.length} ô trong bản sao; tệp đơn vị gửi không bị thay đổi.`),
      ...files,
      'Lỗi và cảnh báo khác phải suy đoán nên để nguyên cho đơn vị sửa.',
    ].join('\n\n')}\n`,
  );
}
