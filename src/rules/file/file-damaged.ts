import { failurePlaces } from '../failure.js';
import { defineRule } from '../rule.js';

export const fileDamaged = defineRule<{ detail: string }>({
  code: 'DE102',
  name: 'file-damaged',
  title: 'Tệp hỏng',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp có dấu hiệu của bảng tính nhưng nội dung bên trong bị hỏng nên không đọc được.',
    why: 'Tệp hỏng thường do lưu dở dang, do USB lỗi hoặc do phần mềm xuất tệp sai. Đọc một phần dễ làm sai số liệu nên cả tệp được để riêng.',
    fix: 'Mở tệp bằng Excel; nếu mở được (hoặc Excel sửa được) thì lưu lại thành sổ làm việc *.xlsx. Nếu không, đề nghị đơn vị gửi lại tệp.',
  },
  message: () => 'Tệp bị hỏng, không đọc được.',
  hint: () =>
    'Mở tệp bằng Excel và lưu lại (Tệp > Lưu thành… > Sổ làm việc Excel (*.xlsx)); nếu không mở được, đề nghị đơn vị gửi lại.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'damaged')) {
      yield { at, args: { detail: submission.failure?.detail ?? '' } };
    }
  },
});
