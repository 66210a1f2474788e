/** Diagnostics as text: place, column, fact, hint. */
import type { ChalkInstance } from 'chalk';
import type { Diagnostic, Severity } from '../../model/diagnostic.js';
import { grouped } from '../../model/grouped.js';
import { compareCodes } from '../../text/collate.js';
import { harmless } from './harmless.js';
import { cellReference, fullReference } from './place.js';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'LỖI',
  warning: 'CẢNH BÁO',
  info: 'LƯU Ý',
};

/** Worst first. */
const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Red, yellow, cyan. */
export function severityPaint(severity: Severity, paint: ChalkInstance): ChalkInstance {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.cyan;
}

/** One diagnostic on two or more lines, without its file. */
function lines(diagnostic: Diagnostic, paint: ChalkInstance): string[] {
  const { at, column, code, severity, message, hint, related } = diagnostic;
  const place = [cellReference(at), column === undefined ? '' : `[${column}]`].filter(
    (part) => part !== '',
  );
  const mark = severityPaint(severity, paint)(`${SEVERITY_NAMES[severity]} ${code}`);
  const where = place.length > 0 ? `${paint.bold(place.join(' '))}  ` : '';
  const others = related
    .map((one) => (one.file === at.file ? cellReference(one) : fullReference(one)))
    .filter((reference) => reference !== '');
  return [
    `  ${where}${mark}: ${message}`,
    ...(hint === '' ? [] : [`      → ${hint}`]),
    ...(others.length > 0 ? [paint.dim(`      Xem thêm: ${others.join('; ')}`)] : []),
  ];
}

/** Diagnostics in their order, grouped under each file's name. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], paint: ChalkInstance): string {
  const groups = grouped(diagnostics, ({ at }) => at.file);
  const blocks = [...groups].map(([file, found]) =>
    [paint.bold.underline(file), ...found.flatMap((one) => lines(one, paint))].join('\n'),
  );
  return harmless(`${blocks.join('\n\n')}\n`);
}

/** Lines of one file's diagnostics. */
export function fileLines(diagnostics: readonly Diagnostic[], paint: ChalkInstance): string[] {
  return diagnostics.flatMap((one) => lines(one, paint));
}

/**
 * A table by kind of fault: code, title, how often, in how many of the `sent` files; worst and most
 * frequent first. What stands in the province's own lists is in none of them.
 */
export function kindLines(
  diagnostics: readonly Diagnostic[],
  sent: ReadonlySet<string>,
  paint: ChalkInstance,
): string[] {
  const kinds = [...grouped(diagnostics, ({ code, severity }) => `${code} ${severity}`).values()]
    .flatMap((found) => {
      const [first] = found;
      return first === undefined ? [] : [{ ...first, found }];
    })
    .sort(
      (a, b) =>
        RANKS[a.severity] - RANKS[b.severity] ||
        b.found.length - a.found.length ||
        compareCodes(a.code, b.code),
    );
  return kinds.map(({ code, severity, title, found }) => {
    const files = new Set(found.map(({ at }) => at.file).filter((file) => sent.has(file))).size;
    const mark = severityPaint(severity, paint)(code);
    const spread = files > 0 ? ` (${files} tệp)` : '';
    return `  ${mark}  ${String(found.length).padStart(4)} × ${title}${spread}`;
  });
}
