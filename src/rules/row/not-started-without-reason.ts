import { cellPlace, hasColumn } from '../place.js';
import { defineRule } from '../rule.js';
import { isBlank, quote } from '../wording.js';

/** Columns in which offices give a reason, the usual one first. */
const REASON_COLUMNS = ['difficulties', 'result', 'note', 'proposals'] as const;

export const notStartedWithoutReason = defineRule<{ statusText: string }>({
  code: 'DE309',
  name: 'not-started-without-reason',
  title: 'Chưa thực hiện, không nêu lý do',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Nhiệm vụ ghi chưa thực hiện nhưng không nêu lý do.',
    why: 'Báo cáo phải giải trình nguyên nhân và giải pháp đối với nhiệm vụ chưa triển khai.',
    fix: 'Ghi nguyên nhân vào cột khó khăn, vướng mắc (hoặc kết quả, ghi chú).',
  },
  message: ({ statusText }) =>
    `Tình trạng ghi ${quote(statusText)} nhưng không nêu lý do ở cột khó khăn, kết quả hay ghi chú.`,
  hint: () =>
    'Ghi nguyên nhân chưa thực hiện và dự kiến thời gian thực hiện vào cột khó khăn, vướng mắc.',
  *check(submission) {
    const columns = REASON_COLUMNS.filter((key) => hasColumn(submission, key));
    const [usual] = columns;
    if (usual === undefined) return;
    for (const row of submission.rows) {
      if (row.status.state !== 'not-started') continue;
      if (columns.some((key) => !isBlank(row[key]))) continue;
      yield {
        at: row.status.at,
        related: [cellPlace(submission, row, usual)],
        args: { statusText: row.status.text },
        value: row.status.text,
      };
    }
  },
});
