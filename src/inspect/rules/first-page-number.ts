import type { FormatRule } from '../rule.js';

export const firstPageNumber: FormatRule = {
  code: 'DE613',
  name: 'first-page-number',
  title: 'Số trang hiện ở trang thứ nhất',
  severity: 'error',
  what: 'Trang thứ nhất của văn bản, hoặc của phần đánh số lại từ 1, có in số trang.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7: không hiển thị số trang thứ nhất.',
  fix: 'Mở đầu trang, đánh dấu “Trang đầu khác” (Different First Page) và xóa số ở trang đầu.',
  *check({ sections }) {
    for (const [section, { numberOnFirst, restartsAt }] of sections.entries()) {
      if (!numberOnFirst || restartsAt !== 1) continue;
      yield {
        section,
        message: 'Số trang hiện cả ở trang thứ nhất.',
        hint: 'Mở đầu trang, đánh dấu “Trang đầu khác” (Different First Page), xóa số ở trang đầu.',
      };
    }
  },
};
