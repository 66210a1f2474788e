/** A rule explained on the terminal. */
import type { ChalkInstance } from 'chalk';
import type { Severity } from '../../model/diagnostic.js';
import { SEVERITY_NAMES, severityPaint } from './diagnostics.js';

export interface Explained {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export function explanationText(rule: Explained, paint: ChalkInstance): string {
  const { code, name, title, severity, what, why, fix } = rule;
  const mark = severityPaint(severity, paint)(SEVERITY_NAMES[severity]);
  return [
    `${paint.bold(`${code} ${title}`)} (${name}) – ${mark}`,
    '',
    what,
    `${paint.bold('Vì sao:')} ${why}`,
    `${paint.bold('Cách xử lý:')} ${fix}`,
    '',
  ].join('\n');
}
