import { defineRule } from '../rule.js';
import { quoteAll } from '../wording.js';

export const statusMarkedTwice = defineRule<{ labels: readonly string[] }>({
  code: 'DE202',
  name: 'status-marked-twice',
  title: 'Đánh dấu nhiều tình trạng',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Một nhiệm vụ được đánh dấu ở nhiều cột tình trạng.',
    why: 'Mỗi nhiệm vụ chỉ có một tình trạng; không thể chọn thay đơn vị.',
    fix: 'Chỉ giữ một dấu cho mỗi nhiệm vụ.',
  },
  message: ({ labels }) => `Tình trạng được đánh dấu ở ${labels.length} cột: ${quoteAll(labels)}.`,
  hint: () => 'Chỉ giữ lại một dấu ở cột đúng với tình trạng của nhiệm vụ.',
  *check({ rows }) {
    for (const { status } of rows) {
      if (status.how !== 'several-ticks') continue;
      yield {
        at: status.at,
        related: status.ticks.map(({ at }) => at).filter(({ cell }) => cell !== status.at.cell),
        args: { labels: status.ticks.map(({ label }) => label) },
      };
    }
  },
});
