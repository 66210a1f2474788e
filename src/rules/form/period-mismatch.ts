import { printPeriod, readPeriodId } from '../../text/period.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

function periodName(id: string): string {
  const period = readPeriodId(id);
  return period ? printPeriod(period) : id;
}

export const periodMismatch = defineRule<{
  text: string;
  stated: string;
  expected: string;
  accepted: boolean;
  /** The period is that of a form which de06 issued: no edit makes it another one. */
  issued: boolean;
}>({
  code: 'DE130',
  name: 'period-mismatch',
  title: 'Không đúng kỳ báo cáo',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Kỳ báo cáo ghi trong tệp khác với kỳ đang tổng hợp.',
    why: 'Thường là gửi nhầm tệp của tháng trước, hoặc dùng lại biểu cũ mà quên sửa tiêu đề. Tệp được để riêng để số liệu cũ không lẫn vào kỳ này.',
    fix: 'Gửi đúng tệp của kỳ này; nếu chỉ quên sửa tiêu đề, sửa lại tiêu đề. Người tổng hợp có thể nhận tệp có chủ ý bằng tùy chọn --accept-period.',
  },
  atMost: ({ accepted }) => (accepted ? 'warning' : 'error'),
  message: ({ text, stated, expected, accepted }) =>
    `Tệp ghi kỳ báo cáo ${periodName(stated)} (${quote(text)}), trong khi kỳ đang tổng hợp là ${periodName(expected)}${
      accepted ? '; tệp vẫn được nhận theo yêu cầu' : '; cả tệp được để riêng'
    }.`,
  hint: ({ expected, issued }) =>
    issued
      ? `Ghi số liệu vào biểu phát cho ${periodName(expected)} rồi gửi lại.`
      : `Gửi tệp của ${periodName(expected)}; nếu số liệu đã đúng kỳ, sửa lại kỳ báo cáo ghi trong tệp.`,
  *check(submission, { round }) {
    const { expected, stated } = submission.period;
    if (expected === undefined || !stated || stated.id === expected) return;
    yield {
      at: stated.at,
      args: {
        text: stated.text,
        stated: stated.id,
        expected,
        accepted: round.options.acceptPeriod,
        issued: stated.from === 'form',
      },
      value: stated.text,
    };
  },
});
