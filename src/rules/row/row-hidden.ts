import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const rowHidden = defineRule<{ content: string }>({
  code: 'DE314',
  name: 'row-hidden',
  title: 'Dòng bị ẩn',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Một nhiệm vụ nằm ở dòng bị ẩn nhưng vẫn được đọc.',
    why: 'Người mở tệp không nhìn thấy dòng này; có thể là số liệu cũ được ẩn đi, cũng có thể do đang lọc.',
    fix: 'Bỏ ẩn, bỏ lọc rồi kiểm tra; nếu không dùng thì xóa hẳn.',
  },
  message: ({ content }) => `Dòng bị ẩn nhưng vẫn được đọc: nhiệm vụ ${quote(content)}.`,
  hint: () => 'Bỏ ẩn hoặc bỏ lọc để kiểm tra; nếu không dùng nữa, xóa hẳn.',
  *check({ rows }) {
    for (const { hidden, at, content } of rows) {
      if (hidden) yield { at, args: { content } };
    }
  },
});
