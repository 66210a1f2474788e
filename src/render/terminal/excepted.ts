/** What the province has excused, as text: it does not count, and is not hidden. */
import type { ChalkInstance } from 'chalk';
import type { Excepted } from '../../model/exception.js';
import { printDateShort } from '../../text/date.js';
import { harmless } from './harmless.js';
import { fullReference } from './place.js';

/** "Đã miễn trừ (2), không tính là lỗi:", then one by one; nothing where nothing is excused. */
export function exceptedLines(excepted: readonly Excepted[], paint: ChalkInstance): string[] {
  if (excepted.length === 0) return [];
  return [
    `Đã miễn trừ (${excepted.length}), không tính là lỗi:`,
    ...excepted.flatMap(({ diagnostic, exception }) => {
      const { at, code, message } = diagnostic;
      const until = printDateShort(exception.until);
      return [
        `  ${paint.bold(fullReference(at))}  ${code}: ${message}`,
        paint.dim(`      Lý do: ${exception.reason} (đến ngày ${until})`),
      ];
    }),
  ].map(harmless);
}
