/** Columns and status words of a form file. */
import * as z from 'zod';

const COLUMN_TYPES = ['text', 'number', 'units', 'deadline', 'status', 'date', 'percent'] as const;
/** `no-report` is never written by a unit: it is the absence of a row. */
const WRITTEN_STATES = ['completed', 'ongoing', 'in-progress', 'not-started', 'other'] as const;

export const columnSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9]*$/, 'phải là chữ cái không dấu và chữ số, bắt đầu bằng chữ thường')
    .describe('Tên của cột trong công cụ'),
  title: z.string().min(1).describe('Tên cột như in trên biểu'),
  aliases: z.array(z.string().min(1)).default([]).describe('Những cách ghi khác của tên cột'),
  type: z.enum(COLUMN_TYPES).default('text').describe('Kiểu nội dung của cột'),
  required: z.boolean().default(false).describe('Phải có cột và mọi dòng phải ghi'),
  essential: z.boolean().default(false).describe('Thiếu cột này thì không nhận tệp'),
});

export const statusGroupSchema = z.strictObject({
  state: z.enum(WRITTEN_STATES).describe('Trạng thái mà các từ này nói'),
  late: z.boolean().default(false).describe('Các từ này nói nhiệm vụ chậm'),
  words: z.array(z.string().min(1)).min(1).describe('Các từ'),
});
