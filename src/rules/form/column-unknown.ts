import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const columnUnknown = defineRule<{ label: string }>({
  code: 'DE124',
  name: 'column-unknown',
  title: 'Cột ngoài biểu mẫu',
  severity: 'info',
  scope: 'submission',
  explain: {
    what: 'Bảng có cột không thuộc biểu mẫu.',
    why: 'Nội dung của cột này không được đưa vào bảng tổng hợp.',
    fix: 'Nếu cột cần được tổng hợp, chuyển nội dung sang cột của biểu mẫu, hoặc bổ sung tên cột vào biểu mẫu của tỉnh.',
  },
  message: ({ label }) =>
    `Cột ${quote(label)} không có trong biểu mẫu; nội dung cột này không được tổng hợp.`,
  hint: () => 'Nếu cần tổng hợp, chuyển nội dung sang một cột của biểu mẫu (ví dụ cột ghi chú).',
  *check(submission) {
    for (const problem of submission.table?.problems ?? []) {
      if (problem.kind !== 'unknown') continue;
      yield { at: problem.at, args: { label: problem.label }, value: problem.label };
    }
  },
});
