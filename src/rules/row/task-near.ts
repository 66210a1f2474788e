import { editedRows } from '../edited.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const taskNear = defineRule<{ id: string; content: string; original: string }>({
  code: 'DE304',
  name: 'task-near',
  title: 'Nhiệm vụ nhận theo nội dung gần giống',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Dòng được nhận là một nhiệm vụ của danh mục chỉ vì nội dung gần giống.',
    why: 'Hai nhiệm vụ có thể viết gần giống nhau; cần người đọc xác nhận là đúng một nhiệm vụ.',
    fix: 'Ghi đúng mã hoặc nội dung như danh mục.',
  },
  message: ({ id, content, original }) =>
    `Nội dung ${quote(content)} gần giống nhiệm vụ ${id} ${quote(original)} trong danh mục và được tính là nhiệm vụ đó.`,
  hint: ({ id }) =>
    `Nếu đúng là nhiệm vụ ${id}, ghi nội dung như danh mục; nếu không, ghi rõ là nhiệm vụ khác.`,
  *check(submission, context) {
    for (const { row, task, numberAgrees } of editedRows(submission, context)) {
      if (numberAgrees) continue;
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
