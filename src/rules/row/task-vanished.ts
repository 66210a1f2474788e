import { nearest } from '../../text/similarity.js';
import { sheetPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

/** Alike enough to be the same task with a few words changed. */
const SAME = 0.85;

export const taskVanished = defineRule<{ content: string; period: string; done: boolean }>({
  code: 'DE319',
  name: 'task-vanished',
  title: 'Nhiệm vụ không còn so với kỳ trước',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Kỳ trước đơn vị báo cáo một nhiệm vụ mà kỳ này trong tệp không còn dòng nào. Chỉ kiểm tra khi tỉnh không có danh mục nhiệm vụ.',
    why: 'Không có danh mục thì một dòng bị bỏ sót làm nhiệm vụ mất khỏi bản tổng hợp mà không ai biết. Nhiệm vụ đã hoàn thành kỳ trước thì đây chỉ là thông tin.',
    fix: 'Bổ sung dòng bị thiếu, hoặc xác nhận nhiệm vụ đã được rút.',
  },
  atMost: ({ done }) => (done ? 'info' : 'error'),
  message: ({ content, period }) =>
    `Nhiệm vụ ${quote(content)} có trong báo cáo ${period} nhưng không có trong tệp này.`,
  hint: () => 'Bổ sung dòng bị thiếu; nếu nhiệm vụ đã được rút, báo lại cho cơ quan tổng hợp.',
  *check(submission, { previous, round }) {
    const { period } = previous;
    const { rows, unit, table } = submission;
    if (period === undefined || round.catalogue !== undefined || table === undefined) return;
    for (const { content, status } of previous.of(unit.id)) {
      if (nearest(content, rows, (row) => row.content, SAME)) continue;
      yield { at: sheetPlace(submission), args: { content, period, done: status === 'completed' } };
    }
  },
});
