import { failurePlaces } from '../failure.js';
import { defineRule, type NoArgs } from '../rule.js';

export const fileEmpty = defineRule<NoArgs>({
  code: 'DE101',
  name: 'file-empty',
  title: 'Tệp rỗng',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp không chứa nội dung nào.',
    why: 'Tệp rỗng thường do lưu hoặc gửi bị gián đoạn; số liệu của đơn vị sẽ không có trong bảng tổng hợp.',
    fix: 'Mở tệp gốc tại đơn vị, kiểm tra đã có số liệu, lưu và gửi lại.',
  },
  message: () => 'Tệp rỗng, không có nội dung.',
  hint: () => 'Mở tệp gốc tại đơn vị, kiểm tra đã có số liệu, lưu rồi gửi lại.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'empty')) yield { at, args: {} };
  },
});
