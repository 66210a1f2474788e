import { failurePlaces } from '../failure.js';
import { defineRule, type NoArgs } from '../rule.js';

export const fileEncrypted = defineRule<NoArgs>({
  code: 'DE103',
  name: 'file-encrypted',
  title: 'Tệp có mật khẩu',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp được đặt mật khẩu mở.',
    why: 'Nội dung tệp đã mã hóa, không thể đọc khi không có mật khẩu.',
    fix: 'Mở tệp bằng Excel với mật khẩu, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa trống) rồi lưu lại.',
  },
  message: () => 'Tệp có mật khẩu nên không đọc được.',
  hint: () =>
    'Mở bằng Excel, chọn Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa trống mật khẩu, lưu rồi gửi lại.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'encrypted')) yield { at, args: {} };
  },
});
