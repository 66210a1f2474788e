import * as z from 'zod';
import { foldKey } from '../../text/fold.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const resultUnchanged = defineRule<
  { content: string; period: string },
  { minLength: number }
>({
  code: 'DE317',
  name: 'result-unchanged',
  title: 'Kết quả chép lại của kỳ trước',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Nhiệm vụ chưa hoàn thành mà kết quả thực hiện giống hệt kỳ trước.',
    why: 'Báo cáo chép lại không cho biết trong kỳ đã làm được gì.',
    fix: 'Đề nghị đơn vị ghi kết quả trong kỳ; nếu không có tiến triển thì nêu rõ nguyên nhân.',
    params:
      'minLength: số chữ cái ít nhất của kết quả thì mới so sánh (mặc định 20), vì câu ngắn như “Đang thực hiện” kỳ nào cũng giống nhau.',
  },
  params: z.strictObject({ minLength: z.int().min(1).default(20) }),
  message: ({ content, period }) =>
    `Kết quả của nhiệm vụ ${quote(content)} giống hệt ${period} trong khi nhiệm vụ chưa hoàn thành.`,
  hint: () => 'Ghi kết quả đạt được trong kỳ; nếu không có tiến triển, nêu nguyên nhân.',
  *check(submission, { previous }, { minLength }) {
    const { period } = previous;
    if (period === undefined) return;
    for (const row of submission.rows) {
      if (row.status.state === 'completed' || row.result.length < minLength) continue;
      const before = previous.find(submission.unit.id, row);
      if (before === undefined || foldKey(before.result) !== foldKey(row.result)) continue;
      const at = cellPlace(submission, row, 'result');
      yield { at, args: { content: row.content, period }, value: row.result };
    }
  },
});
