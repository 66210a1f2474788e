import type { TaskRow } from '../../model/submission.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';

export const taskRepeated = defineRule<{ id: string; first: number; differs: boolean }>({
  code: 'DE315',
  name: 'task-repeated',
  title: 'Một nhiệm vụ ở nhiều dòng',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Hai dòng của một tệp cùng là một nhiệm vụ trong danh mục.',
    why: 'Cả hai dòng được giữ; tình trạng của đơn vị lấy theo dòng đầu.',
    fix: 'Gộp thành một dòng cho mỗi nhiệm vụ.',
  },
  message: ({ id, first, differs }) =>
    `Nhiệm vụ ${id} đã có ở dòng ${first}${
      differs ? ' với tình trạng khác; tình trạng lấy theo dòng đầu' : ''
    }.`,
  hint: () => 'Gộp nội dung hai dòng thành một dòng, chỉ để một tình trạng.',
  *check(submission) {
    const first = new Map<string, TaskRow>();
    for (const row of submission.rows) {
      const { id } = row.task;
      if (id === undefined) continue;
      const before = first.get(id);
      first.set(id, before ?? row);
      if (!before) continue;
      yield {
        at: cellPlace(submission, row, 'content'),
        related: [cellPlace(submission, before, 'content')],
        args: { id, first: before.row, differs: before.status.state !== row.status.state },
      };
    }
  },
});
