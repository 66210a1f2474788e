/** The reference of the rules of the format, `docs/format-rules.md`, and what `explain` shows. */
import type { ExplainedRule } from '../model/diagnostic.js';
import { FORMAT_RULES } from './list.js';
import { UNREADABLE } from './unreadable.js';

/** All rules, explained, in the order of their codes. */
export function explainedFormatRules(): readonly ExplainedRule[] {
  return [UNREADABLE, ...FORMAT_RULES].map(({ code, name, title, severity, what, why, fix }) => ({
    code,
    name,
    title,
    severity,
    what,
    why,
    fix,
  }));
}

function section({ code, name, title, severity, what, why, fix }: ExplainedRule): string {
  return [
    `## ${code} · ${title}`,
    `\`${name}\` · ${severity === 'error' ? 'Lỗi' : 'Cảnh báo'}`,
    what,
    `**Căn cứ:** ${why}`,
    `**Cách xử lý:** ${fix}`,
  ]
    .join('\n\n')
    .replaceAll('<đơn vị soạn thảo>', '…')
    .replaceAll('*.docx', '\\*.docx');
}

/** Markdown in Vietnamese. */
export function formatRulesMarkdown(): string {
  const rules = explainedFormatRules();
  const intro = [
    '# Các quy tắc thể thức',
    `Tệp này được tạo từ mã nguồn (${rules.length} quy tắc của \`de06 check-docx\`); không sửa trực tiếp.`,
  ];
  return `${[...intro, ...rules.map(section)].join('\n\n')}\n`;
}
