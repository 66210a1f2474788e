import { deadlineCells, deadlineLabel } from '../deadlines.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const deadlineUnreadable = defineRule<{ text: string; taskId: string | null }>({
  code: 'DE204',
  name: 'deadline-unreadable',
  title: 'Thời hạn không đọc được',
  severity: 'warning',
  scope: 'round',
  explain: {
    what: 'Không hiểu thời hạn ghi trong ô (ví dụ ngày không có trong lịch như 31/6/2024).',
    why: 'Không hiểu thời hạn thì không biết nhiệm vụ có quá hạn hay không.',
    fix: 'Ghi ngày theo dạng ngày/tháng/năm (30/6/2024), tháng (tháng 6 năm 2024), quý (Quý II/2024) hoặc “Thường xuyên”.',
  },
  message: ({ text, taskId }) => `${deadlineLabel(taskId)} ${quote(text)} không đọc được.`,
  hint: () =>
    'Sửa ô này thành dạng “30/6/2024”, “tháng 6 năm 2024”, “Quý II/2024” hoặc “Thường xuyên”.',
  *check(context) {
    for (const { deadline, at, taskId } of deadlineCells(context)) {
      if (deadline.kind !== 'unreadable') continue;
      yield { at, args: { text: deadline.text, taskId }, value: deadline.text };
    }
  },
});
