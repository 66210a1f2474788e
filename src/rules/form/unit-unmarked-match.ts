import { senderName } from '../context.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const unitUnmarkedMatch = defineRule<{ text: string; unit: string }>({
  code: 'DE129',
  name: 'unit-unmarked-match',
  title: 'Nhận đơn vị theo tên không dấu',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Đơn vị gửi chỉ được nhận ra từ tên viết không dấu.',
    why: 'Nhiều tên chỉ khác nhau ở dấu; nhận ra theo tên không dấu có thể nhầm.',
    fix: 'Ghi tên đơn vị có dấu tại dòng “Đơn vị báo cáo: …” phía trên bảng.',
  },
  message: ({ text, unit }) => `Tên không dấu ${quote(text)} được hiểu là đơn vị “${unit}”.`,
  hint: ({ unit }) =>
    `Nếu đúng, ghi “Đơn vị báo cáo: ${unit}” phía trên bảng để không phải suy đoán.`,
  *check(submission) {
    const { decided } = submission.unit;
    if (decided?.match !== 'unmarked') return;
    const unit = senderName(submission);
    yield {
      at: decided.at,
      args: { text: decided.text, unit },
      value: decided.text,
      suggestion: unit,
    };
  },
});
