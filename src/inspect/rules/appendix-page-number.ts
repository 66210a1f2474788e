import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const appendixPageNumber: FormatRule = {
  code: 'DE614',
  name: 'appendix-page-number',
  title: 'Phụ lục không đánh số trang riêng',
  severity: 'error',
  what: 'Phụ lục đánh số trang nối tiếp văn bản hoặc nối tiếp phụ lục trước.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1: số trang của phụ lục được đánh số riêng theo từng phụ lục.',
  fix: 'Ngắt phần (section) trước phụ lục, rồi chọn Định dạng số trang > Bắt đầu từ 1.',
  *check(document) {
    const begun = new Set<number>([0]);
    for (const line of linesOf(document, 'phuLucNhan')) {
      const { section } = line;
      const restarts = document.sections[section]?.restartsAt === 1;
      if (!begun.has(section) && restarts) begun.add(section);
      else {
        yield {
          line,
          message: 'Phụ lục không đánh số trang riêng từ 1.',
          hint: 'Đặt ngắt phần (Section Break) trước phụ lục; trong Định dạng số trang (Format Page Numbers) chọn bắt đầu từ 1.',
        };
      }
    }
  },
};
