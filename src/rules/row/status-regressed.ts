import { STATE_NAMES } from '../../model/status.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

const DONE: readonly string[] = ['completed', 'ongoing'];
const OPEN: readonly string[] = ['in-progress', 'not-started'];

export const statusRegressed = defineRule<{
  content: string;
  period: string;
  before: string;
  now: string;
}>({
  code: 'DE316',
  name: 'status-regressed',
  title: 'Tình trạng lùi so với kỳ trước',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Kỳ trước đơn vị báo cáo nhiệm vụ đã hoàn thành hoặc thực hiện thường xuyên, kỳ này lại là đang thực hiện hoặc chưa thực hiện.',
    why: 'Số nhiệm vụ hoàn thành của tỉnh giảm so với kỳ trước mà không có giải thích; một trong hai kỳ thường ghi nhầm.',
    fix: 'Xác nhận lại với đơn vị: sửa tình trạng kỳ này, hoặc nêu lý do phải thực hiện lại.',
  },
  message: ({ content, period, before, now }) =>
    `Nhiệm vụ ${quote(content)}: ${period} báo cáo ${quote(before)}, kỳ này lại ghi ${quote(now)}.`,
  hint: () => 'Sửa tình trạng nếu ghi nhầm; nếu đúng, nêu lý do ở cột khó khăn, vướng mắc.',
  *check(submission, { previous }) {
    const { period } = previous;
    if (period === undefined) return;
    for (const row of submission.rows) {
      const { state, how, text, at } = row.status;
      if (how === 'empty' || !OPEN.includes(state)) continue;
      const before = previous.find(submission.unit.id, row);
      if (before === undefined || !DONE.includes(before.status)) continue;
      const args = { content: row.content, period, before: STATE_NAMES[before.status], now: text };
      yield { at, args, value: text };
    }
  },
});
