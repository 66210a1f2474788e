import * as z from 'zod';
import { foldKey } from '../../text/fold.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const resultUnchanged = defineRule<
  { content: string; period: string; ongoing: boolean },
  { minLength: number }
>({
  code: 'DE317',
  name: 'result-unchanged',
  title: 'Kết quả chép lại của kỳ trước',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Nhiệm vụ chưa hoàn thành mà kết quả thực hiện giống hệt kỳ trước.',
    why: 'Báo cáo chép lại không cho biết trong kỳ đã làm được gì. Với nhiệm vụ thường xuyên, đây chỉ là thông tin.',
    fix: 'Đề nghị đơn vị ghi kết quả trong kỳ; nếu không có tiến triển thì nêu rõ nguyên nhân.',
    params:
      'minLength: số chữ cái ít nhất của kết quả thì mới so sánh (mặc định 20), vì câu ngắn như “Đang thực hiện” kỳ nào cũng giống nhau.',
  },
  params: z.strictObject({ minLength: z.int().min(1).default(20) }),
  atMost: ({ ongoing }) => (ongoing ? 'info' : 'error'),
  message: ({ content, period, ongoing }) => {
    const open = ongoing ? '' : ' trong khi nhiệm vụ chưa hoàn thành';
    return `Kết quả của nhiệm vụ ${quote(content)} giống hệt ${period}${open}.`;
  },
  hint: () => 'Ghi kết quả đạt được trong kỳ; nếu không có tiến triển, nêu nguyên nhân.',
  *check(submission, { previous }, { minLength }) {
    const { period } = previous;
    if (period === undefined) return;
    for (const row of submission.rows) {
      if (row.status.state === 'completed' || row.result.length < minLength) continue;
      const before = previous.find(submission.unit.id, row);
      if (before === undefined || foldKey(before.result) !== foldKey(row.result)) continue;
      const at = cellPlace(submission, row, 'result');
      const ongoing = row.status.state === 'ongoing';
      yield { at, args: { content: row.content, period, ongoing }, value: row.result };
    }
  },
});
