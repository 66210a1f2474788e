import { defineRule } from '../rule.js';
import { quoteAll } from '../wording.js';

export const columnSplit = defineRule<{ title: string; labels: readonly string[] }>({
  code: 'DE136',
  name: 'column-split',
  title: 'Một cột bị tách thành nhiều cột',
  severity: 'info',
  scope: 'submission',
  explain: {
    what: 'Một cột của biểu mẫu được tách thành nhiều cột dưới một tiêu đề chung.',
    why: 'Biểu mẫu chỉ có một cột; chữ trong các cột đó được ghép lại, mỗi cột một dòng.',
    fix: 'Không bắt buộc sửa. Muốn đúng biểu mẫu thì gộp lại thành một cột.',
  },
  message: ({ title, labels }) =>
    `Cột “${title}” được tách thành ${quoteAll(labels)}; nội dung các cột này được ghép lại.`,
  hint: ({ title }) => `Nếu cần, gộp các cột này thành một cột “${title}”.`,
  *check(submission) {
    for (const problem of submission.table?.problems ?? []) {
      if (problem.kind !== 'split') continue;
      const { title, labels, places } = problem;
      const [at, ...related] = places;
      if (at) yield { at, related, args: { title, labels }, value: labels[0] };
    }
  },
});
