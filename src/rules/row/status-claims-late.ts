import { timelinessOf } from '../../model/status.js';
import { printDateShort } from '../../text/date.js';
import { dueOf } from '../context.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

const FACTS = {
  overdue: 'đúng với thời hạn',
  late: 'đúng với thời hạn và ngày hoàn thành',
  'on-time': 'nhưng theo thời hạn và ngày hoàn thành thì chưa quá hạn',
  unknown: 'nhưng không ghi ngày hoàn thành nên chưa xác nhận được',
  'no-deadline': 'nhưng không có thời hạn cụ thể để đối chiếu',
} as const;

const CONFIRMED: readonly string[] = ['overdue', 'late'];

export const statusClaimsLate = defineRule<{
  statusText: string;
  due: string | null;
  timeliness: keyof typeof FACTS;
}>({
  code: 'DE313',
  name: 'status-claims-late',
  title: 'Đơn vị tự ghi chậm muộn',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Đơn vị tự ghi là chậm muộn, quá hạn hoặc hoàn thành trễ hạn.',
    why: 'Chậm muộn được tính từ ngày tháng chứ không tin theo chữ; khi ngày tháng không xác nhận thì cần kiểm tra. Khi xác nhận, đây chỉ là thông tin.',
    fix: 'Kiểm tra thời hạn, ngày hoàn thành và tình trạng cho khớp nhau.',
  },
  atMost: ({ timeliness }) => (CONFIRMED.includes(timeliness) ? 'info' : 'error'),
  message: ({ statusText, due, timeliness }) =>
    `Tình trạng ghi ${quote(statusText)}, ${FACTS[timeliness]}${
      due === null ? '' : ` (thời hạn ${printDateShort(due)})`
    }.`,
  hint: ({ timeliness }) =>
    CONFIRMED.includes(timeliness)
      ? 'Nêu nguyên nhân chậm và giải pháp khắc phục ở cột khó khăn, vướng mắc.'
      : 'Kiểm tra lại tình trạng, thời hạn và ngày hoàn thành cho khớp nhau.',
  *check({ rows }, context) {
    const { asOf } = context.round;
    if (asOf === undefined) return;
    for (const row of rows) {
      if (!row.status.claimsLate) continue;
      const due = dueOf(row, context);
      const { state, at, text } = row.status;
      const timeliness = timelinessOf({ state, due, completedOn: row.completedOn?.date, asOf });
      yield { at, args: { statusText: text, due, timeliness }, value: text };
    }
  },
});
