/** Settings of rules in a form or in `de06.yaml`: names that no rule has, params that do not fit. */
import type { RuleSetting } from '../model/form.js';
import { nearest } from '../text/similarity.js';
import { RULES } from './list.js';

const NEAR = 0.6;

/** One Vietnamese sentence for each setting that cannot be used; nothing when all fit. */
export function settingProblems(
  settings: Readonly<Record<string, RuleSetting>>,
): readonly string[] {
  return Object.entries(settings).flatMap(([name, { params }]) => {
    const rule = RULES.find((each) => each.name === name);
    if (!rule) return [unknownRule(name)];
    if (params === undefined) return [];
    if (!rule.params) return [`Quy tắc “${name}” không có tham số nào; bỏ phần “params”.`];
    if (rule.params.safeParse(params).success) return [];
    return [`Tham số của quy tắc “${name}” không hợp lệ. ${rule.explain.why}`];
  });
}

function unknownRule(name: string): string {
  const near = nearest(name, RULES, (rule) => rule.name, NEAR)?.candidate.name;
  const hint = near === undefined ? '' : ` Có phải “${near}”?`;
  return `Không có quy tắc nào tên là “${name}”.${hint}`;
}
