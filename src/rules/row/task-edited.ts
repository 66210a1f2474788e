import { editedRows } from '../edited.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const taskEdited = defineRule<{ id: string; content: string; original: string }>({
  code: 'DE303',
  name: 'task-edited',
  title: 'Nội dung nhiệm vụ bị sửa',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Nội dung nhiệm vụ đã bị sửa so với danh mục, tuy số thứ tự hoặc mã vẫn là của nhiệm vụ đó.',
    why: 'Nội dung do cơ quan có thẩm quyền giao; đơn vị sửa câu chữ có thể làm đổi yêu cầu. Bảng tổng hợp dùng nội dung của danh mục.',
    fix: 'Giữ nguyên nội dung như danh mục; ý bổ sung ghi vào cột kết quả hoặc ghi chú.',
  },
  message: ({ id, content, original }) =>
    `Nội dung nhiệm vụ ${id} khác với danh mục: tệp ghi ${quote(content)}, danh mục ghi ${quote(original)}.`,
  hint: () => 'Sửa lại nội dung như danh mục; ý bổ sung ghi vào cột kết quả hoặc ghi chú.',
  *check(submission, context) {
    for (const { row, task, numberAgrees } of editedRows(submission, context)) {
      if (!numberAgrees) continue;
      yield {
        at: cellPlace(submission, row, 'content'),
        related: [task.at],
        args: { id: task.id, content: row.content, original: task.content },
        value: row.content,
        suggestion: task.content,
      };
    }
  },
});
