import { notesOf } from '../failure.js';
import { defineRule, type NoArgs } from '../rule.js';

export const macrosIgnored = defineRule<NoArgs>({
  code: 'DE108',
  name: 'macros-ignored',
  title: 'Tệp có macro',
  severity: 'info',
  scope: 'submission',
  explain: {
    what: 'Sổ làm việc có chứa macro; macro không được chạy và không được đọc.',
    why: 'Macro là chương trình nằm trong tệp, có thể gây hại cho máy tính; chỉ giá trị trong các ô được dùng.',
    fix: 'Không phải làm gì. Nếu biểu không cần macro, nên lưu thành *.xlsx.',
  },
  message: () => 'Tệp có chứa macro; chỉ giá trị trong các ô được đọc, macro không được chạy.',
  hint: () => 'Nên lưu tệp thành sổ làm việc không có macro (*.xlsx).',
  *check(submission) {
    for (const { at } of notesOf(submission, 'macros-ignored')) yield { at, args: {} };
  },
});
