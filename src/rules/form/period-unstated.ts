import { printPeriod, readPeriodId } from '../../text/period.js';
import { sheetPlace } from '../place.js';
import { defineRule } from '../rule.js';

export const periodUnstated = defineRule<{ period: string }>({
  code: 'DE131',
  name: 'period-unstated',
  title: 'Không ghi kỳ báo cáo',
  severity: 'info',
  scope: 'submission',
  explain: {
    what: 'Tệp không ghi kỳ báo cáo ở phần trên bảng hay ở tên tệp.',
    why: 'Tệp được tính vào kỳ đang tổng hợp mà không kiểm tra được có đúng kỳ hay không.',
    fix: 'Ghi “Kỳ báo cáo: …” phía trên bảng.',
  },
  message: ({ period }) => `Tệp không ghi kỳ báo cáo; được tính vào ${period}.`,
  hint: ({ period }) => `Ghi “Kỳ báo cáo: ${period}” phía trên bảng.`,
  *check(submission) {
    const { expected, stated } = submission.period;
    if (!submission.table || expected === undefined || stated) return;
    const period = readPeriodId(expected);
    yield {
      at: sheetPlace(submission),
      args: { period: period ? printPeriod(period) : expected },
    };
  },
});
