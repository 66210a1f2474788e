import { failurePlaces } from '../failure.js';
import { defineRule, type NoArgs } from '../rule.js';

export const fileTruncated = defineRule<NoArgs>({
  code: 'DE109',
  name: 'file-truncated',
  title: 'Tệp bị cắt cụt',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Phần đầu của tệp đúng là bảng tính nhưng phần cuối không có.',
    why: 'Tệp thường bị cắt khi gửi thư, tải lên, tải về hoặc chép qua USB chưa xong. Đọc một phần dễ làm sai số liệu nên cả tệp được để riêng.',
    fix: 'Tải lại hoặc chép lại tệp, so dung lượng với tệp gốc; nếu vẫn thiếu, đề nghị đơn vị gửi lại.',
  },
  message: () => 'Tệp bị cắt cụt: thiếu phần cuối, không đọc được.',
  hint: () =>
    'Tải lại hoặc chép lại tệp và so dung lượng với tệp gốc; nếu vẫn thiếu, đề nghị đơn vị gửi lại.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'truncated')) yield { at, args: {} };
  },
});
