/** A fault in the secretariat's own files, as one line. */
import type { ConfigProblem } from '../model/config.js';

/** `de06.yaml:12:3: …`, `danh-muc/don-vi.xlsx Sheet1!B4: …`, `mau.docx, đầu trang (“…”): …` */
export function problemLine({ at, line, column, part, message, severity }: ConfigProblem): string {
  const inText = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  const inSheet = [at.sheet, at.cell].filter((part) => part !== undefined).join('!');
  const place = `${at.file}${inText}${inSheet === '' ? '' : ` ${inSheet}`}${part === undefined ? '' : `, ${part}`}`;
  return `${place}: ${severity === 'warning' ? 'cảnh báo: ' : ''}${message}`;
}
