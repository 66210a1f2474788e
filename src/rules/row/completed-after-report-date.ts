import { printDateShort } from '../../text/date.js';
import { defineRule } from '../rule.js';

export const completedAfterReportDate = defineRule<{ completedOn: string; asOf: string }>({
  code: 'DE310',
  name: 'completed-after-report-date',
  title: 'Hoàn thành sau ngày báo cáo',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Ngày hoàn thành sau ngày báo cáo (ngày mà số liệu tính đến).',
    why: 'Báo cáo không thể ghi việc hoàn thành trong tương lai; thường do gõ nhầm năm hoặc đảo ngày với tháng.',
    fix: 'Sửa lại ngày hoàn thành; nếu chưa hoàn thành, sửa tình trạng.',
  },
  message: ({ completedOn, asOf }) =>
    `Ngày hoàn thành ${printDateShort(completedOn)} sau ngày báo cáo ${printDateShort(asOf)}.`,
  hint: () => 'Kiểm tra lại ngày, tháng, năm trong ô này; nếu chưa hoàn thành, sửa tình trạng.',
  *check({ rows }, { round }) {
    const { asOf } = round;
    if (asOf === undefined) return;
    for (const { completedOn } of rows) {
      if (completedOn?.date === undefined || completedOn.date <= asOf) continue;
      yield {
        at: completedOn.at,
        args: { completedOn: completedOn.date, asOf },
        value: completedOn.text,
      };
    }
  },
});
