import { senderName, taskOf } from '../context.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const notAssigned = defineRule<{ unit: string; id: string; leadText: string }>({
  code: 'DE307',
  name: 'not-assigned',
  title: 'Nhiệm vụ không được giao',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Đơn vị báo cáo một nhiệm vụ mà danh mục không giao cho đơn vị chủ trì hay phối hợp.',
    why: 'Dòng vẫn được giữ nhưng không làm thay đổi tình trạng của nhiệm vụ.',
    fix: 'Kiểm tra lại nhiệm vụ; nếu đơn vị thực sự được giao, đề nghị cơ quan tổng hợp sửa danh mục.',
  },
  message: ({ unit, id, leadText }) =>
    `“${unit}” không được giao chủ trì hay phối hợp nhiệm vụ ${id}${
      leadText === '' ? '' : ` (chủ trì: ${quote(leadText)})`
    }; dòng này không làm thay đổi tình trạng nhiệm vụ.`,
  hint: () => 'Xóa dòng này nếu báo cáo nhầm; nếu đơn vị được giao, đề nghị sửa danh mục nhiệm vụ.',
  *check(submission, context) {
    if (submission.unit.id === undefined) return;
    // A name that nobody could resolve may be this very unit's; the catalogue is to blame then.
    const unresolved = new Set(context.round.catalogue?.problems.map(({ taskId }) => taskId));
    for (const row of submission.rows) {
      const task = taskOf(row, context);
      if (!task || row.role !== 'none' || unresolved.has(task.id)) continue;
      yield {
        at: cellPlace(submission, row, 'content'),
        related: [task.at],
        args: { unit: senderName(submission), id: task.id, leadText: task.leadText },
        value: row.content,
      };
    }
  },
});
