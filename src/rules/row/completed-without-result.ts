import { cellPlace, hasColumn } from '../place.js';
import { defineRule } from '../rule.js';
import { isBlank, quote } from '../wording.js';

export const completedWithoutResult = defineRule<{ statusText: string }>({
  code: 'DE308',
  name: 'completed-without-result',
  title: 'Hoàn thành nhưng không có kết quả',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Nhiệm vụ ghi đã hoàn thành nhưng không ghi kết quả thực hiện.',
    why: 'Hoàn thành phải có kết quả hoặc sản phẩm (văn bản, số liệu) để kiểm chứng và đưa vào báo cáo.',
    fix: 'Ghi kết quả: văn bản đã ban hành, số liệu đạt được, sản phẩm bàn giao.',
  },
  message: ({ statusText }) => `Tình trạng ghi ${quote(statusText)} nhưng ô kết quả bị bỏ trống.`,
  hint: () =>
    'Ghi kết quả thực hiện vào ô này: số, ký hiệu văn bản đã ban hành hoặc số liệu đạt được.',
  *check(submission) {
    if (!hasColumn(submission, 'result')) return;
    for (const row of submission.rows) {
      if (row.status.state !== 'completed' || !isBlank(row.result)) continue;
      const at = cellPlace(submission, row, 'result');
      // A cell that shows an error was not left empty; another rule names it.
      if (submission.table?.voids?.some((cell) => cell.at.cell === at.cell)) continue;
      yield {
        at,
        related: [row.status.at],
        args: { statusText: row.status.text },
      };
    }
  },
});
