import { isLockFile } from '../failure.js';
import { defineRule, type NoArgs } from '../rule.js';

export const fileLock = defineRule<NoArgs>({
  code: 'DE115',
  name: 'file-lock',
  title: 'Tệp khóa tạm',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp có tên bắt đầu bằng “~$” là tệp tạm mà Excel tạo ra khi đang mở một sổ làm việc.',
    why: 'Tệp khóa chỉ ghi tên máy đang mở, không có số liệu; có nó nghĩa là tệp thật có thể đang được sửa.',
    fix: 'Đóng Excel rồi lấy tệp cùng tên không có “~$” ở đầu.',
  },
  message: () => 'Đây là tệp khóa tạm mà Excel tạo ra khi đang mở một tệp khác, không có số liệu.',
  hint: () => 'Đóng Excel rồi lấy tệp cùng tên không có “~$” ở đầu.',
  *check(submission) {
    if (submission.failure && isLockFile(submission)) {
      yield { at: { file: submission.file }, args: {} };
    }
  },
});
