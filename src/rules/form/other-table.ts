import { sheetPlace } from '../place.js';
import { defineRule } from '../rule.js';

export const otherTable = defineRule<{ sheet: string; used: string }>({
  code: 'DE125',
  name: 'other-table',
  title: 'Tệp có bảng khác',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Tệp còn có một bảng theo mẫu nữa, ngoài bảng đã đọc.',
    why: 'Mỗi tệp chỉ một bảng được tổng hợp; bảng còn lại thường là của tháng trước chưa xóa, nhưng cũng có thể mới là bảng cần nộp.',
    fix: 'Chỉ để lại trong tệp bảng của kỳ báo cáo này.',
  },
  message: ({ sheet, used }) =>
    sheet === used
      ? `Trang tính “${sheet}” còn có một bảng theo mẫu nữa; bảng này không được đọc.`
      : `Trang tính “${sheet}” cũng có bảng theo mẫu; chỉ bảng ở trang tính “${used}” được đọc.`,
  hint: () => 'Xóa bảng không thuộc kỳ báo cáo này, hoặc chuyển số liệu cần nộp vào một bảng.',
  *check(submission) {
    const used = submission.table?.sheet ?? '';
    for (const at of submission.otherTables) {
      yield { at, related: [sheetPlace(submission)], args: { sheet: at.sheet ?? '', used } };
    }
  },
});
