import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const taskUnknown = defineRule<{
  content: string;
  candidate: string | null;
  candidateId: string | null;
}>({
  code: 'DE302',
  name: 'task-unknown',
  title: 'Nhiệm vụ ngoài danh mục',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Dòng không khớp với nhiệm vụ nào trong danh mục nhiệm vụ của tỉnh.',
    why: 'Dòng vẫn được giữ và liệt kê là “ngoài danh mục” nhưng không tính vào số liệu chung.',
    fix: 'Ghi đúng mã hoặc nội dung như danh mục; nếu là nhiệm vụ mới, đề nghị cơ quan tổng hợp bổ sung danh mục.',
  },
  message: ({ content }) =>
    `Nhiệm vụ ${quote(content)} không có trong danh mục; được liệt kê là ngoài danh mục.`,
  hint: ({ candidate, candidateId }) =>
    candidate === null
      ? 'Ghi nội dung như danh mục; nếu là nhiệm vụ mới, đề nghị bổ sung vào danh mục.'
      : `Có phải nhiệm vụ ${candidateId ?? ''} ${quote(candidate)}? Nếu đúng, ghi nội dung như danh mục.`,
  *check(submission, { tasks }) {
    for (const row of submission.rows) {
      if (row.task.how !== 'none' || row.content === '') continue;
      const candidate = tasks.get(row.task.candidateId ?? '');
      yield {
        at: cellPlace(submission, row, 'content'),
        args: {
          content: row.content,
          candidate: candidate?.content ?? null,
          candidateId: candidate?.id ?? null,
        },
        value: row.content,
        suggestion: candidate?.content,
      };
    }
  },
});
