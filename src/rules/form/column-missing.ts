import { headerPlace } from '../place.js';
import { defineRule } from '../rule.js';

export const columnMissing = defineRule<{ title: string; essential: boolean }>({
  code: 'DE121',
  name: 'column-missing',
  title: 'Thiếu cột bắt buộc',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Bảng thiếu một cột bắt buộc của biểu mẫu.',
    why: 'Thiếu cột nội dung hoặc cột tình trạng thì không thể tổng hợp, cả tệp được để riêng; thiếu cột khác thì phần đó của báo cáo bị trống.',
    fix: 'Thêm cột đúng tên như biểu mẫu, hoặc sửa tên cột đã đổi khác; nếu tỉnh dùng tên cột riêng, thêm tên đó vào biểu mẫu của tỉnh.',
  },
  message: ({ title, essential }) =>
    `Bảng thiếu cột bắt buộc “${title}”${essential ? '; cả tệp được để riêng, chưa tổng hợp' : ''}.`,
  hint: ({ title }) =>
    `Thêm cột “${title}” vào dòng tiêu đề, hoặc đổi tên cột tương ứng cho đúng mẫu.`,
  *check(submission) {
    for (const problem of submission.table?.problems ?? []) {
      if (problem.kind !== 'missing') continue;
      const { title, essential } = problem;
      yield { at: headerPlace(submission), args: { title, essential } };
    }
  },
});
