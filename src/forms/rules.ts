/** Settings of rules, in a form and in `de06.yaml`. */
import * as z from 'zod';
import type { RuleSetting } from '../model/form.js';

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

const severity = z
  .enum(SEVERITIES)
  .describe('error: lỗi · warning: cảnh báo · info: lưu ý · off: không chạy');

const settingSchema = z.strictObject({
  severity: severity.optional(),
  offices: z
    .record(z.string(), severity)
    .optional()
    .describe('Mức riêng của từng đơn vị, theo mã hoặc tên: so-tu-phap: off'),
  params: z.record(z.string(), z.unknown()).optional().describe('Tham số riêng của quy tắc'),
});

/** `overdue:` · `overdue: info` · `overdue: { severity: info }`, by rule name. */
export const rulesSchema = z
  .record(
    z.string(),
    z.union([z.null(), severity, settingSchema]).transform((value): RuleSetting => {
      if (value === null) return {};
      return typeof value === 'string' ? { severity: value } : value;
    }),
  )
  .describe('Quy tắc kiểm tra: tên quy tắc và mức của nó; để trống là dùng mức có sẵn');
