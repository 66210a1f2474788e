import { failurePlaces } from '../failure.js';
import { defineRule, type NoArgs } from '../rule.js';

export const lettersLost = defineRule<NoArgs>({
  code: 'DE106',
  name: 'letters-lost',
  title: 'Mất chữ tiếng Việt',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Chữ có dấu đã bị thay bằng dấu hỏi “?” khi lưu tệp, ví dụ “Công an t?nh”.',
    why: 'Excel lưu kiểu “CSV” thường dùng bảng mã không có chữ Việt; chữ đã mất không khôi phục được từ tệp này.',
    fix: 'Mở tệp Excel gốc, lưu thành “CSV UTF-8 (phân cách bằng dấu phẩy)” hoặc *.xlsx rồi gửi lại.',
  },
  message: () =>
    'Chữ tiếng Việt có dấu đã bị mất khi lưu tệp (thành dấu “?”), không khôi phục được.',
  hint: () =>
    'Mở tệp Excel gốc, chọn Tệp > Lưu thành… > Sổ làm việc Excel (*.xlsx) hoặc CSV UTF-8, rồi gửi lại.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'letters-lost')) yield { at, args: {} };
  },
});
