/** `exceptions` in `de06.yaml`: findings excused for a time, with the reason. */
import * as z from 'zod';
import { readDate } from '../text/date.js';

const text = z.string().min(1);

const until = z
  .string()
  .refine(
    (value) => readDate(value) !== undefined,
    'phải là ngày, ví dụ 2024-12-31 hoặc 31/12/2024',
  )
  .transform((value) => readDate(value) ?? value)
  .describe('Ngày cuối còn miễn trừ; so với ngày báo cáo của kỳ, ví dụ 2024-12-31');

export const exceptionsSchema = z
  .array(
    z.strictObject({
      rule: text.describe('Tên hoặc mã quy tắc, ví dụ overdue'),
      office: text.optional().describe('Mã hoặc tên đơn vị; không ghi là mọi đơn vị'),
      task: text.optional().describe('Mã nhiệm vụ; không ghi là mọi nhiệm vụ'),
      cell: text.optional().describe('Ô, ví dụ C14 hoặc PL V!C14; không ghi là mọi ô'),
      until,
      reason: text.describe('Lý do, in kèm mỗi lần miễn trừ'),
    }),
  )
  .default([])
  .describe('Miễn trừ có lý do và thời hạn: được đếm và liệt kê riêng, không tính là lỗi');
