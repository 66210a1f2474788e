import { defineRule } from '../rule.js';
import { quoteAll } from '../wording.js';

export const tableNotFound = defineRule<{ sheets: readonly string[]; columns: readonly string[] }>({
  code: 'DE120',
  name: 'table-not-found',
  title: 'Không tìm thấy bảng theo mẫu',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Không trang tính nào có bảng theo mẫu: không nhận ra dòng tiêu đề cột.',
    why: 'Bảng được nhận ra nhờ tiêu đề các cột. Không có dòng tiêu đề thì không biết ô nào là nội dung, ô nào là tình trạng; cả tệp được để riêng.',
    fix: 'Giữ nguyên dòng tiêu đề của biểu mẫu; kiểm tra đã gửi đúng tệp.',
  },
  message: ({ sheets }) =>
    sheets.length === 0
      ? 'Không tìm thấy bảng theo mẫu: tệp không có trang tính nào chứa số liệu.'
      : `Không tìm thấy bảng theo mẫu; đã tìm trong ${sheets.length} trang tính: ${quoteAll(sheets)}.`,
  hint: ({ columns }) =>
    `Kiểm tra đã gửi đúng tệp; bảng phải có dòng tiêu đề với ít nhất các cột ${quoteAll(columns)}.`,
  *check(submission, { round }) {
    if (submission.failure || submission.table) return;
    const columns = round.form.columns.filter(({ essential }) => essential);
    yield {
      at: { file: submission.file },
      args: { sheets: submission.sheetNames, columns: columns.map(({ title }) => title) },
    };
  },
});
