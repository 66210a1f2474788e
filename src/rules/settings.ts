/** Params that a form or `de06.yaml` gives to rules. */
import type { RuleSetting } from '../model/form.js';
import { RULES } from './list.js';

/** One Vietnamese sentence for each rule whose params cannot be used; nothing when all fit. */
export function paramProblems(settings: Readonly<Record<string, RuleSetting>>): readonly string[] {
  return RULES.flatMap((rule) => {
    const params = Object.hasOwn(settings, rule.name) ? settings[rule.name]?.params : undefined;
    if (params === undefined) return [];
    if (!rule.params) return [`Quy tắc “${rule.name}” không có tham số nào; bỏ phần “params”.`];
    if (rule.params.safeParse(params).success) return [];
    return [`Tham số của quy tắc “${rule.name}” không hợp lệ. ${rule.explain.params ?? ''}`];
  });
}
