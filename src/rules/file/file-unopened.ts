import { failurePlaces } from '../failure.js';
import { defineRule } from '../rule.js';

export const fileUnopened = defineRule<{ reason: string }>({
  code: 'DE116',
  name: 'file-unopened',
  title: 'Không mở được tệp',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Hệ điều hành không cho đọc tệp, nên chưa biết trong tệp có gì.',
    why: 'Thường gặp khi tệp đang mở trong chương trình khác, khi không có quyền truy cập, khi tệp trên ổ mạng hoặc đám mây chưa tải về máy, hoặc khi tệp vừa bị đổi tên, xóa. Các tệp khác vẫn được xử lý.',
    fix: 'Đóng tệp ở chương trình khác, kiểm tra quyền truy cập, hoặc chép tệp về máy rồi chạy lại.',
  },
  message: ({ reason }) => `Không mở được tệp: ${reason}.`,
  hint: () =>
    'Đóng tệp ở chương trình khác, kiểm tra quyền truy cập, hoặc chép tệp về máy rồi chạy lại.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'unopened')) {
      yield { at, args: { reason: submission.failure?.detail ?? '' } };
    }
  },
});
