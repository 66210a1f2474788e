import { printDateShort } from '../../text/date.js';
import { taskOf } from '../context.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const deadlineHidden = defineRule<{ statusText: string; id: string; due: string }>({
  code: 'DE312',
  name: 'deadline-hidden',
  title: 'Ghi thường xuyên dù có thời hạn',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Nhiệm vụ ghi là thường xuyên trong khi danh mục có thời hạn cụ thể.',
    why: 'Nhiệm vụ thường xuyên không bị tính quá hạn; ghi như vậy có thể che việc chậm muộn.',
    fix: 'Ghi tình trạng theo thời hạn được giao, hoặc đề nghị sửa thời hạn trong danh mục.',
  },
  message: ({ statusText, id, due }) =>
    `Tình trạng ghi ${quote(statusText)}, nhưng danh mục giao nhiệm vụ ${id} hoàn thành đến ngày ${printDateShort(due)}.`,
  hint: () => 'Ghi đã hoàn thành, đang thực hiện hoặc chưa thực hiện theo thời hạn được giao.',
  *check({ rows }, context) {
    for (const row of rows) {
      const task = taskOf(row, context);
      const due = task?.deadline?.due;
      if (row.status.state !== 'ongoing' || row.role !== 'lead' || !task || !due) continue;
      yield {
        at: row.status.at,
        related: [task.deadlineAt ?? task.at],
        args: { statusText: row.status.text, id: task.id, due },
        value: row.status.text,
      };
    }
  },
});
