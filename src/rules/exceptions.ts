/** Which findings the province has excused. */
import type { Finding } from '../model/diagnostic.js';
import type { RuleException } from '../model/exception.js';
import type { Round } from '../model/round.js';
import { foldKey } from '../text/fold.js';
import type { Rule } from './rule.js';
import { isOffice, type Subject } from './subject.js';

/** Its last day lies before the report date; without a report date nothing has expired. */
export function isExpired({ until }: RuleException, { asOf }: Round): boolean {
  return asOf !== undefined && until < asOf;
}

function isCell(written: string, { at }: Finding): boolean {
  const mark = written.lastIndexOf('!');
  const sheet = mark < 0 ? undefined : written.slice(0, mark).replace(/^'|'$/g, '');
  const cell = written
    .slice(mark + 1)
    .replaceAll('$', '')
    .toUpperCase();
  return at.cell === cell && (sheet === undefined || sheet === at.sheet);
}

function covers(one: RuleException, rule: Rule, finding: Finding, subject: Subject): boolean {
  const { office, task, cell } = one;
  if (one.rule !== rule.name && one.rule.toUpperCase() !== rule.code) return false;
  if (office !== undefined && !isOffice(office, subject)) return false;
  if (task !== undefined && foldKey(task) !== foldKey(subject.task ?? '')) return false;
  return cell === undefined || isCell(cell, finding);
}

/** The first exception in force that covers a finding. */
export function exceptionFor(
  rule: Rule,
  finding: Finding,
  subject: Subject,
  round: Round,
): RuleException | undefined {
  // What tells of an exception's end cannot be excused by another one.
  if (rule.name === 'exception-expired') return undefined;
  return round.exceptions?.find(
    (one) => !isExpired(one, round) && covers(one, rule, finding, subject),
  );
}
