import { defineRule } from '../rule.js';
import { quote, quoteAll } from '../wording.js';

export const columnAmbiguous = defineRule<{
  label: string;
  taken: string;
  others: readonly string[];
}>({
  code: 'DE123',
  name: 'column-ambiguous',
  title: 'Tên cột có nhiều cách hiểu',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Tên cột có hai cách hiểu (ví dụ “Tiến độ” có thể là thời hạn hoặc tình trạng); cách hiểu được chọn theo nội dung các ô bên dưới.',
    why: 'Nếu chọn nhầm thì số liệu của cả cột bị hiểu sai.',
    fix: 'Đổi tên cột cho đúng biểu mẫu để không còn hai cách hiểu.',
  },
  message: ({ label, taken, others }) =>
    `Tên cột ${quote(label)} có nhiều cách hiểu (${quoteAll([taken, ...others])}); căn cứ nội dung các ô, đã hiểu là “${taken}”.`,
  hint: ({ taken }) =>
    `Nếu đúng, đổi tên cột thành “${taken}”; nếu không, đặt lại tên cột theo mẫu.`,
  *check(submission) {
    for (const problem of submission.table?.problems ?? []) {
      if (problem.kind !== 'ambiguous') continue;
      const { label, at, takenTitle, otherTitles } = problem;
      yield {
        at,
        args: { label, taken: takenTitle, others: otherTitles },
        value: label,
        suggestion: takenTitle,
      };
    }
  },
});
