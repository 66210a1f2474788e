import { taskOf } from '../context.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const taskCodeContradicts = defineRule<{ code: string; id: string; content: string }>({
  code: 'DE305',
  name: 'task-code-contradicts',
  title: 'Mã không khớp nội dung',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Mã (số thứ tự) của dòng là của một nhiệm vụ, còn nội dung là của nhiệm vụ khác.',
    why: 'Excel có thể tự đổi “1.10” thành “1.1”, hoặc dòng bị chép nhầm. Nội dung được dùng để quyết định.',
    fix: 'Sửa mã cho khớp nội dung; định dạng cột STT là Văn bản để Excel không tự đổi số.',
  },
  message: ({ code, id, content }) =>
    `Mã ${quote(code)} không khớp nội dung ${quote(content)}; đã tính theo nội dung, là nhiệm vụ ${id}.`,
  hint: ({ id }) => `Sửa mã thành “${id}”, hoặc sửa nội dung nếu mã mới đúng.`,
  *check(submission, context) {
    for (const row of submission.rows) {
      const code = row.task.contradictingCode;
      const task = taskOf(row, context);
      if (code === undefined || !task) continue;
      yield {
        at: cellPlace(submission, row, 'number'),
        related: [cellPlace(submission, row, 'content')],
        args: { code, id: task.id, content: row.content },
        value: row.number,
        suggestion: task.id,
      };
    }
  },
});
