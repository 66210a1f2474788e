/** `cycles` in `de06.yaml`: data window, submission deadline, report date and report of each kind of period. */
import * as z from 'zod';
import type { CycleSettings, DeadlineSetting } from '../model/workspace.js';
import { unmarked } from '../text/fold.js';

const day = z
  .int()
  .min(1)
  .max(31)
  .describe('Ngày trong tháng; tháng ngắn hơn thì tính ngày cuối tháng');
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'phải là giờ và phút như "10:00", đặt trong dấu nháy')
  .describe('Giờ, ví dụ "10:00"');
const monthOffset = z
  .int()
  .min(0)
  .max(12)
  .default(0)
  .describe('0: trong tháng cuối của kỳ · 1: tháng sau · 2: hai tháng sau');

const monthDay = z.strictObject({ day, monthOffset });

/** How the report of such a period is written, unless the command line says otherwise. */
const written = {
  outline: z
    .string()
    .min(1)
    .optional()
    .describe('Đề cương báo cáo: tên đề cương có sẵn, hoặc đường dẫn tới tệp của tỉnh'),
  template: z
    .string()
    .min(1)
    .optional()
    .describe('Tệp Word của tỉnh để điền vào, ví dụ mau/bao-cao-thang.docx'),
};

const calendarSchema = z.strictObject({
  dataCutoffDay: day
    .optional()
    .describe('Ngày chốt số liệu: kỳ lấy số liệu từ sau ngày này của tháng liền trước kỳ'),
  submitBy: monthDay
    .extend({ time: time.optional() })
    .optional()
    .describe('Hạn các đơn vị gửi báo cáo; ngày ghi ở đây vẫn là đúng hạn'),
  reportDate: monthDay.optional().describe('Ngày báo cáo của tỉnh; không ghi là ngày cuối kỳ'),
  ...written,
});

const WEEKDAYS: readonly (readonly string[])[] = [
  ['thứ Hai', 'thứ 2', 'T2'],
  ['thứ Ba', 'thứ 3', 'T3'],
  ['thứ Tư', 'thứ 4', 'T4'],
  ['thứ Năm', 'thứ 5', 'T5'],
  ['thứ Sáu', 'thứ 6', 'T6'],
  ['thứ Bảy', 'thứ 7', 'T7'],
  ['Chủ nhật', 'CN'],
];

/** "thứ Năm" → 4, as ISO 8601 counts; 0 for anything else. */
function weekdayOf(text: string): number {
  const key = unmarked(text);
  return WEEKDAYS.findIndex((names) => names.some((name) => unmarked(name) === key)) + 1;
}

const weekday = z
  .string()
  .refine((text) => weekdayOf(text) > 0, 'phải là thứ trong tuần, ví dụ thứ Năm hoặc Chủ nhật')
  .describe('Thứ trong tuần, ví dụ thứ Năm');
const weekOffset = z.int().min(0).max(4).default(0).describe('0: trong tuần báo cáo · 1: tuần sau');
const weekDay = z.strictObject({ weekday, weekOffset });

function weekDeadline(setting: z.output<typeof weekDay>): DeadlineSetting {
  return { day: weekdayOf(setting.weekday), monthOffset: setting.weekOffset };
}

const weekSchema = z
  .strictObject({
    submitBy: weekDay
      .extend({ time: time.optional() })
      .optional()
      .describe('Hạn các đơn vị gửi báo cáo tuần'),
    reportDate: weekDay.optional().describe('Ngày báo cáo của tỉnh; không ghi là Chủ nhật'),
    ...written,
  })
  .transform(
    ({ submitBy, reportDate, ...report }): CycleSettings => ({
      ...report,
      submitBy: submitBy && { ...weekDeadline(submitBy), time: submitBy.time },
      reportDate: reportDate && weekDeadline(reportDate),
    }),
  );

export const cyclesSchema = z
  .strictObject({
    month: calendarSchema.optional().describe('Kỳ tháng'),
    week: weekSchema.optional().describe('Kỳ tuần'),
    quarter: calendarSchema.optional().describe('Kỳ quý'),
    half: calendarSchema.optional().describe('Kỳ 6 tháng'),
    year: calendarSchema.optional().describe('Kỳ năm'),
  })
  .default({})
  .describe(
    'Chế độ báo cáo: ngày chốt số liệu, hạn gửi, ngày báo cáo, đề cương, tệp mẫu theo từng loại kỳ',
  );
