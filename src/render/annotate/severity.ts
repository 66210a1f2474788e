/** How grave a remark is, in colour. */
import type { Severity } from '../../model/diagnostic.js';

/** AARRGGBB, light enough for black text. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  info: 'FFDDEBF7',
};

const RANK: readonly Severity[] = ['info', 'warning', 'error'];

/** The gravest of several. */
export function worst(severities: readonly Severity[]): Severity {
  return RANK[Math.max(0, ...severities.map((severity) => RANK.indexOf(severity)))] ?? 'info';
}
