/** A rule explained on the terminal. */
import type { ChalkInstance } from 'chalk';
import type { ExplainedRule } from '../../model/diagnostic.js';
import { SEVERITY_NAMES, severityPaint } from './diagnostics.js';

/** Title, what the fault is, why it matters, how to mend it. */
export function explanationText(rule: ExplainedRule, paint: ChalkInstance): string {
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
