import { notesOf } from '../failure.js';
import { defineRule } from '../rule.js';

export const encodingAssumed = defineRule<{ encoding: string }>({
  code: 'DE107',
  name: 'encoding-assumed',
  title: 'Bảng mã suy đoán',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Tệp chữ không phải Unicode; bảng mã đã được suy đoán.',
    why: 'Nếu suy đoán sai, chữ có dấu sẽ sai mà không báo lỗi nào khác.',
    fix: 'Đọc lướt lại chữ tiếng Việt; lần sau lưu thành *.xlsx hoặc “CSV UTF-8”.',
  },
  message: ({ encoding }) =>
    `Tệp không dùng bảng mã Unicode; đã đọc theo bảng mã suy đoán${encoding === '' ? '' : ` ${encoding}`}.`,
  hint: () => 'Kiểm tra lại chữ tiếng Việt; nên lưu thành *.xlsx hoặc CSV UTF-8 rồi gửi lại.',
  *check(submission) {
    for (const { at, detail } of notesOf(submission, 'encoding-assumed')) {
      yield { at, args: { encoding: detail } };
    }
  },
});
