/** Runs the rules that a form names, stamps what they find and puts it in order. */
import type { Diagnostic, Finding, Severity } from '../model/diagnostic.js';
import type { Restored } from '../model/restored.js';
import type { Round } from '../model/round.js';
import { columnTitles } from './column-title.js';
import { type Context, contextOf } from './context.js';
import { RULES } from './list.js';
import { inOrder } from './order.js';
import type { RoundRule, Rule, SubmissionRule, WorkbookRule } from './rule.js';

/**
 * All diagnostics of a round, in the order of its files, then by sheet, row, column and code.
 * Throws when a rule itself breaks or its settings do not fit (`settingProblems` finds those first).
 */
export function checkRound(round: Round): readonly Diagnostic[] {
  const context = contextOf(round);
  const titleOf = columnTitles(round);
  const diagnostics = RULES.flatMap((rule) => {
    const severity = severityIn(round, rule);
    if (rule.scope === 'workbook' || severity === 'off') return [];
    return [...findingsOf(rule, context)].map((finding) => {
      return stamp(rule, severity, finding, titleOf(finding.at));
    });
  });
  return inOrder(diagnostics, round.submissions);
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

function severityIn({ form }: Round, rule: Rule): Severity | 'off' {
  const setting = Object.hasOwn(form.rules, rule.name) ? form.rules[rule.name] : undefined;
  return setting === undefined ? 'off' : (setting.severity ?? rule.severity);
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
