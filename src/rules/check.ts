/** Runs the rules that a form names, stamps what they find and puts it in order. */
import type { Diagnostic, Finding, Severity } from '../model/diagnostic.js';
import type { Excepted, RuleException } from '../model/exception.js';
import type { RuleSetting } from '../model/form.js';
import type { Restored } from '../model/restored.js';
import type { Round } from '../model/round.js';
import { columnTitles } from './column-title.js';
import { type Context, contextOf } from './context.js';
import { exceptionFor } from './exceptions.js';
import { RULES } from './list.js';
import { inOrder } from './order.js';
import type { RoundRule, Rule, SubmissionRule, WorkbookRule } from './rule.js';
import { isOffice, type Subject, subjectOf } from './subject.js';

export interface CheckedRound {
  readonly diagnostics: readonly Diagnostic[];
  /** What the province has excused: it does not count, and is told. */
  readonly excepted: readonly Excepted[];
}

interface Stamped {
  readonly diagnostic: Diagnostic;
  readonly exception?: RuleException;
}

/**
 * All diagnostics of a round, in the order of its files, then by sheet, row, column and code.
 * Throws when a rule itself breaks or its settings do not fit (`settingProblems` finds those first).
 */
export function checkRound(round: Round): readonly Diagnostic[] {
  return checkWithExceptions(round).diagnostics;
}

/** As `checkRound`, with what was excused. */
export function checkWithExceptions(round: Round): CheckedRound {
  const context = contextOf(round);
  const titleOf = columnTitles(round);
  const stamped = RULES.flatMap((rule): readonly Stamped[] => {
    const setting = settingOf(round, rule);
    if (rule.scope === 'workbook' || setting === undefined || !isOn(setting)) return [];
    return [...findingsOf(rule, context)].flatMap((finding) => {
      const subject = isNamed(setting, round) ? subjectOf(finding, context) : NOBODY;
      const severity = severityFor(setting, rule, subject);
      if (severity === 'off') return [];
      const diagnostic = stamp(rule, severity, finding, titleOf(finding.at));
      return [{ diagnostic, exception: exceptionFor(rule, finding, subject, round) }];
    });
  });
  const exceptions = new Map(stamped.map((one) => [one.diagnostic, one.exception]));
  const all = inOrder([...exceptions.keys()], round.submissions);
  return {
    diagnostics: all.filter((one) => exceptions.get(one) === undefined),
    excepted: all.flatMap((diagnostic) => {
      const exception = exceptions.get(diagnostic);
      return exception === undefined ? [] : [{ diagnostic, exception }];
    }),
  };
}

/** All diagnostics of a consolidated workbook that was read back. */
export function checkWorkbook(restored: Restored): readonly Diagnostic[] {
  const rules = RULES.filter((rule): rule is WorkbookRule => rule.scope === 'workbook');
  const diagnostics = rules.flatMap((rule) =>
    [...named(rule, '', () => rule.check(restored))].map((finding) =>
      stamp(rule, rule.severity, finding, undefined),
    ),
  );
  return inOrder(diagnostics, []);
}

const NOBODY: Subject = { office: [] };

/** Whether it matters whom a finding is about: looking that up for each is not free. */
function isNamed({ offices }: RuleSetting, { exceptions = [] }: Round): boolean {
  return offices !== undefined || exceptions.length > 0;
}

function settingOf({ form }: Round, rule: Rule): RuleSetting | undefined {
  return Object.hasOwn(form.rules, rule.name) ? form.rules[rule.name] : undefined;
}

/** Off for all, unless some units have a severity of their own. */
function isOn({ severity, offices }: RuleSetting): boolean {
  return severity !== 'off' || Object.values(offices ?? {}).some((own) => own !== 'off');
}

function severityFor(
  { severity, offices = {} }: RuleSetting,
  rule: Rule,
  subject: Subject,
): Severity | 'off' {
  const own = Object.entries(offices).find(([name]) => isOffice(name, subject))?.[1];
  return own ?? severity ?? rule.severity;
}

function* findingsOf(rule: SubmissionRule | RoundRule, context: Context): Iterable<Finding> {
  const params = paramsOf(rule, context.round);
  if (rule.scope === 'round') {
    yield* named(rule, '', () => rule.check(context, params));
    return;
  }
  for (const submission of context.checked) {
    yield* named(rule, submission.file, () => rule.check(submission, context, params));
  }
}

function paramsOf(rule: Rule, { form }: Round): unknown {
  if (!rule.params) return undefined;
  const read = rule.params.safeParse(form.rules[rule.name]?.params ?? {});
  if (!read.success) throw new Error(`rule ${rule.name}: the params of form ${form.id} do not fit`);
  return read.data;
}

/** A rule that throws is a bug of ours: said with the rule and the file, never swallowed. */
function* named(rule: Rule, file: string, check: () => Iterable<Finding>): Iterable<Finding> {
  try {
    yield* check();
  } catch (cause) {
    const where = file === '' ? '' : ` on ${file}`;
    throw new Error(`rule ${rule.name} failed${where}`, { cause });
  }
}

const RANK: readonly Severity[] = ['info', 'warning', 'error'];

function stamp(
  rule: Rule,
  set: Severity,
  finding: Finding,
  column: string | undefined,
): Diagnostic {
  const worst = rule.atMost?.(finding.args) ?? set;
  return {
    code: rule.code,
    rule: rule.name,
    title: rule.title,
    severity: RANK.indexOf(worst) < RANK.indexOf(set) ? worst : set,
    message: rule.message(finding.args),
    hint: rule.hint(finding.args),
    at: finding.at,
    column,
    value: finding.value,
    suggestion: finding.suggestion,
    related: finding.related ?? [],
    args: finding.args,
  };
}
