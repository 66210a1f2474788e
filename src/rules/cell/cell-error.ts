import { voidsOf } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const cellError = defineRule<{ text: string }>({
  code: 'DE211',
  name: 'cell-error',
  title: 'Ô báo lỗi công thức',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Ô không có giá trị mà hiện lỗi của Excel như #N/A, #REF!, #VALUE!.',
    why: 'Công thức trong ô tham chiếu tới chỗ không còn hoặc không tính được; ô được coi là trống, không phải là 0.',
    fix: 'Sửa công thức, hoặc xóa công thức rồi nhập giá trị vào ô.',
  },
  message: ({ text }) => `Ô báo lỗi ${quote(text)}, không có giá trị; ô được coi là trống.`,
  hint: () => 'Xóa công thức trong ô rồi nhập giá trị.',
  *check(submission) {
    for (const { at, text } of voidsOf(submission, 'error')) {
      yield { at, args: { text }, value: text };
    }
  },
});
