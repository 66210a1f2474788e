import { sheetPlace } from '../place.js';
import { defineRule } from '../rule.js';

export const sheetHidden = defineRule<{ sheet: string }>({
  code: 'DE137',
  name: 'sheet-hidden',
  title: 'Bảng nằm ở trang tính bị ẩn',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Bảng theo mẫu chỉ có ở một trang tính bị ẩn; bảng đó được đọc.',
    why: 'Người mở tệp không nhìn thấy trang tính này; có thể là bảng cũ được ẩn đi, chưa phải bảng cần nộp.',
    fix: 'Bỏ ẩn trang tính rồi kiểm tra; nếu không phải bảng cần nộp thì gửi lại tệp đúng.',
  },
  message: ({ sheet }) => `Trang tính “${sheet}” bị ẩn nhưng có bảng theo mẫu nên vẫn được đọc.`,
  hint: () => 'Nháy chuột phải vào tên trang tính bất kỳ, chọn Bỏ ẩn, rồi kiểm tra số liệu.',
  *check(submission) {
    const { table } = submission;
    if (table?.sheetHidden) yield { at: sheetPlace(submission), args: { sheet: table.sheet } };
  },
});
