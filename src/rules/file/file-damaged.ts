import { failurePlaces, isLockFile } from '../failure.js';
import { defineRule } from '../rule.js';

export const fileDamaged = defineRule<{ detail: string; lock: boolean }>({
  code: 'DE102',
  name: 'file-damaged',
  title: 'Tệp hỏng',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp bị hỏng hoặc bị cắt cụt nên không đọc được.',
    why: 'Tệp hỏng thường do tải lên, tải về hoặc chép qua USB bị gián đoạn. Đọc một phần dễ làm sai số liệu nên cả tệp được để riêng.',
    fix: 'Mở tệp bằng Excel; nếu mở được thì lưu lại thành sổ làm việc *.xlsx. Nếu không, đề nghị đơn vị gửi lại tệp.',
  },
  message: ({ lock }) =>
    lock
      ? 'Đây là tệp khóa tạm mà Excel tạo ra khi đang mở sổ làm việc, không phải tệp số liệu.'
      : 'Tệp bị hỏng hoặc không đầy đủ, không đọc được.',
  hint: ({ lock }) =>
    lock
      ? 'Đóng Excel rồi chọn tệp cùng tên không có “~$” ở đầu.'
      : 'Mở tệp bằng Excel và lưu lại (Tệp > Lưu thành… > Sổ làm việc Excel (*.xlsx)); nếu không mở được, đề nghị đơn vị gửi lại.',
  *check(submission) {
    const { failure } = submission;
    for (const at of failurePlaces(submission, 'damaged')) {
      yield { at, args: { detail: failure?.detail ?? '', lock: isLockFile(submission) } };
    }
  },
});
