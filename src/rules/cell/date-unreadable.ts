import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const dateUnreadable = defineRule<{ text: string }>({
  code: 'DE205',
  name: 'date-unreadable',
  title: 'Ngày hoàn thành không đọc được',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Ngày hoàn thành ghi trong ô không đọc được hoặc không có trong lịch.',
    why: 'Ngày hoàn thành dùng để biết nhiệm vụ hoàn thành đúng hạn hay trễ hạn.',
    fix: 'Ghi theo thứ tự ngày/tháng/năm, ví dụ 05/4/2024.',
  },
  message: ({ text }) => `Ngày hoàn thành ${quote(text)} không đọc được.`,
  hint: () => 'Sửa ô này thành dạng ngày/tháng/năm, ví dụ “05/4/2024”.',
  *check({ rows }) {
    for (const { completedOn } of rows) {
      if (!completedOn || completedOn.date !== undefined) continue;
      const { at, text } = completedOn;
      yield { at, args: { text }, value: text };
    }
  },
});
