import type { Deadline } from '../../model/deadline.js';
import { foldKey } from '../../text/fold.js';
import { type Context, taskOf } from '../context.js';
import { cellPlace } from '../place.js';
import type { PreviousReport } from '../previous.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

type Told = Pick<Deadline, 'text' | 'due'>;

/** "30/6/2024" and "tháng 6/2024" end on the same day; "tháng 6" is of another year each year. */
function isSame(one: Told, other: Told): boolean {
  return foldKey(one.text) === foldKey(other.text) || (one.due !== null && one.due === other.due);
}

/** Without a catalogue a shared task has the deadline of whoever came first: no measure for others. */
function deadlineBefore(before: PreviousReport | undefined, { round }: Context): Told | null {
  if (before === undefined || (before.shared && round.catalogue === undefined)) return null;
  return before.deadline;
}

export const deadlineChanged = defineRule<{
  content: string;
  period: string;
  before: string;
  now: string;
}>({
  code: 'DE318',
  name: 'deadline-changed',
  title: 'Thời hạn khác kỳ trước',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Thời hạn đơn vị ghi cho nhiệm vụ khác với thời hạn của nhiệm vụ ở kỳ trước.',
    why: 'Lùi thời hạn phải được cấp giao nhiệm vụ đồng ý; tự sửa thời hạn làm nhiệm vụ quá hạn trông như còn hạn.',
    fix: 'Ghi lại thời hạn cũ; nếu thời hạn đã được điều chỉnh, sửa trong danh mục nhiệm vụ.',
  },
  message: ({ content, period, before, now }) =>
    `Nhiệm vụ ${quote(content)}: ${period} có thời hạn ${quote(before)}, kỳ này đơn vị ghi ${quote(now)}.`,
  hint: () =>
    'Ghi lại thời hạn được giao; nếu đã được điều chỉnh, nêu văn bản điều chỉnh ở cột ghi chú.',
  *check(submission, context) {
    const { previous } = context;
    const { period } = previous;
    if (period === undefined) return;
    for (const row of submission.rows) {
      const now = row.deadline;
      if (now === null || now.kind === 'unreadable') continue;
      const before = deadlineBefore(previous.find(submission.unit.id, row), context);
      if (before === null || isSame(before, now)) continue;
      // The province itself has moved the deadline, and the unit follows.
      const set = taskOf(row, context)?.deadline;
      if (set && isSame(set, now)) continue;
      const args = { content: row.content, period, before: before.text, now: now.text };
      yield { at: cellPlace(submission, row, 'deadline'), args, value: now.text };
    }
  },
});
