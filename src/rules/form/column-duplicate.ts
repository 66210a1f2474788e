import { headerPlace, printPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const columnDuplicate = defineRule<{ title: string; label: string; first: string }>({
  code: 'DE122',
  name: 'column-duplicate',
  title: 'Trùng cột',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Hai cột của bảng cùng mang tên của một cột trong biểu mẫu.',
    why: 'Chỉ một cột được đọc; nếu số liệu nằm ở cột kia thì bị bỏ sót.',
    fix: 'Xóa cột thừa hoặc đổi tên cột cho đúng nội dung.',
  },
  message: ({ title, label, first }) =>
    `Cột ${quote(label)} trùng với cột khác: cùng được hiểu là cột “${title}”; chỉ đọc cột ở ${first}.`,
  hint: () => 'Xóa cột thừa, hoặc đổi tên một trong hai cột cho đúng nội dung.',
  *check(submission) {
    for (const problem of submission.table?.problems ?? []) {
      if (problem.kind !== 'duplicate') continue;
      const { key, title, labels, places } = problem;
      const taken =
        submission.table?.columns.find((column) => column.key === key)?.at ??
        headerPlace(submission);
      for (const [index, at] of places.entries()) {
        if (at.cell === taken.cell) continue;
        const label = labels[index] ?? title;
        yield { at, related: [taken], args: { title, label, first: printPlace(taken, at) } };
      }
    }
  },
});
