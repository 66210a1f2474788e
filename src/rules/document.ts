/** The reference of all rules, `docs/rules.md`. */
import type { ExplainedRule, Severity } from '../model/diagnostic.js';
import { compareCodes } from '../text/collate.js';
import { RULES } from './list.js';
import type { Rule } from './rule.js';

/** First digit of the code → heading. */
const GROUPS = {
  1: 'Tệp và biểu mẫu',
  2: 'Ô',
  3: 'Dòng và bảng',
  4: 'Giữa các đơn vị',
  5: 'Danh mục và bảng tổng hợp',
} as const;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Thông tin',
};

/** The texts are plain: "*.xlsx" must not begin an emphasis. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}

function section({ code, name, title, severity, explain }: Rule): string {
  const params = explain.params ? [`**Tham số:** ${escapeMarkdown(explain.params)}`] : [];
  return [
    `### ${code} · ${title}`,
    `\`${name}\` · ${SEVERITIES[severity]}`,
    escapeMarkdown(explain.what),
    `**Vì sao:** ${escapeMarkdown(explain.why)}`,
    `**Cách xử lý:** ${escapeMarkdown(explain.fix)}`,
    ...params,
  ].join('\n\n');
}

/** All rules, explained, in the order of their codes. */
export function explainedRules(): readonly ExplainedRule[] {
  return RULES.map(({ code, name, title, severity, explain }) => ({
    code,
    name,
    title,
    severity,
    ...explain,
  })).sort((a, b) => compareCodes(a.code, b.code));
}

/** Markdown in Vietnamese, rules by group in the order of their codes. */
export function rulesMarkdown(): string {
  const groups = Object.entries(GROUPS).map(([digit, heading]) => {
    const rules = RULES.filter(({ code }) => code.startsWith(`DE${digit}`));
    return [`## DE${digit}xx · ${heading}`, ...rules.map(section)].join('\n\n');
  });
  const intro = [
    '# Các quy tắc kiểm tra',
    `Tệp này được tạo từ mã nguồn (${RULES.length} quy tắc); không sửa trực tiếp. Biểu mẫu (\`form.yaml\`) nêu tên các quy tắc được chạy; \`de06.yaml\` có thể đổi mức độ (\`error\`, \`warning\`, \`info\`) hoặc tắt (\`off\`) từng quy tắc, cho cả tỉnh hay cho từng đơn vị (\`offices\`), và miễn trừ có lý do, có thời hạn (\`exceptions\`).`,
  ];
  return `${[...intro, ...groups].join('\n\n')}\n`;
}
