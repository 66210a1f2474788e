import { defineRule } from '../rule.js';
import { quote, quoteAll } from '../wording.js';

export const columnShared = defineRule<{ label: string; titles: readonly string[] }>({
  code: 'DE135',
  name: 'column-shared',
  title: 'Hai nội dung ghi chung một cột',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Một cột của bảng mang tên của hai cột trong biểu mẫu, ví dụ “Ghi chú & Đơn vị phối hợp”.',
    why: 'Không tách được phần nào thuộc cột nào; toàn bộ chữ trong ô được tính cho cả hai cột.',
    fix: 'Tách thành hai cột theo đúng biểu mẫu.',
  },
  message: ({ label, titles }) =>
    `Cột ${quote(label)} ghi chung hai nội dung; chữ trong ô được tính cho ${quoteAll(titles)}.`,
  hint: () => 'Tách thành hai cột theo biểu mẫu, mỗi cột một nội dung.',
  *check(submission) {
    for (const problem of submission.table?.problems ?? []) {
      if (problem.kind !== 'shared') continue;
      const { label, at, titles } = problem;
      yield { at, args: { label, titles }, value: label };
    }
  },
});
