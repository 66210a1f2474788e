/** What the form and `de06.yaml` say of rules: joined, and held against the rules and the roster. */
import type { ConfigProblem } from '../model/config.js';
import type { Form } from '../model/form.js';
import type { Roster } from '../model/roster.js';
import type { Workspace } from '../model/workspace.js';
import { RULES, ruleNames } from '../rules/list.js';
import { paramProblems } from '../rules/settings.js';
import { foldKey } from '../text/fold.js';
import { nearest } from '../text/similarity.js';

/** The form's settings, each with what the province says otherwise. */
export function ruleSettings(own: Form, { rules }: Workspace): Form['rules'] {
  const changed = Object.entries(rules).map(([name, setting]) => {
    const before = Object.hasOwn(own.rules, name) ? own.rules[name] : undefined;
    return [name, { ...before, ...setting }] as const;
  });
  return { ...own.rules, ...Object.fromEntries(changed) };
}

function suggested(name: string, known: readonly string[]): string {
  const meant = nearest(name, known, (candidate) => candidate, 0.5)?.candidate;
  return meant === undefined ? '' : ` Có phải là “${meant}”?`;
}

function unknownRule(name: string, at: { file: string; line?: number }): ConfigProblem {
  const { file, line } = at;
  return {
    at: { file },
    ...(line === undefined ? {} : { line }),
    message: `Không có quy tắc nào tên “${name}”.${suggested(name, ruleNames())} Chạy “de06 explain” để xem danh sách.`,
    severity: 'error',
  };
}

/** A rule name that does not exist is a mistake in the form or in de06.yaml, not a rule switched off. */
export function ruleProblems(
  own: Form,
  joined: Form,
  { rules, exceptions, form, file = '' }: Workspace,
): readonly ConfigProblem[] {
  const names = new Set(ruleNames());
  const codes = new Set(RULES.map(({ code }) => code));
  const unknown = (keys: readonly string[], at: string) =>
    keys.filter((name) => !names.has(name)).map((name) => unknownRule(name, { file: at }));
  return [
    ...unknown(Object.keys(own.rules), form),
    ...unknown(Object.keys(rules), file),
    ...exceptions
      .filter(({ rule }) => !names.has(rule) && !codes.has(rule.toUpperCase()))
      .map(({ rule, at }) => unknownRule(rule, at)),
    ...paramProblems(joined.rules).map(
      (message): ConfigProblem => ({
        at: { file: file === '' ? joined.id : file },
        message,
        severity: 'error',
      }),
    ),
  ];
}

/** Units that settings of rules name and the roster of the period does not have. */
export function officeProblems(
  { rules, exceptions, file = '' }: Workspace,
  { units }: Roster,
): readonly ConfigProblem[] {
  const known = new Set(units.flatMap(({ id, name }) => [foldKey(id), foldKey(name)]));
  const named = [
    ...Object.values(rules).flatMap(({ offices }) =>
      Object.keys(offices ?? {}).map((office) => ({ office, line: undefined })),
    ),
    ...exceptions.flatMap(({ office, at }) =>
      office === undefined ? [] : [{ office, line: at.line }],
    ),
  ];
  return named
    .filter(({ office }) => !known.has(foldKey(office)))
    .map(({ office, line }) => ({
      at: { file },
      ...(line === undefined ? {} : { line }),
      message: `Không có đơn vị “${office}” trong danh mục đơn vị của kỳ này; cài đặt hoặc miễn trừ ghi cho đơn vị đó không có tác dụng.${suggested(
        office,
        units.map(({ id }) => id),
      )}`,
      severity: 'warning',
    }));
}
