import type { WordLine } from '../../model/word.js';
import type { FormatRule } from '../rule.js';

/** The head and the signature stand in tables too, but these hold elements of the decree. */
function isTable({ cell, element, figure, runs }: WordLine): boolean {
  return figure || (cell !== undefined && element === undefined && runs.length > 0);
}

export const landscapeText: FormatRule = {
  code: 'DE615',
  name: 'landscape-text',
  title: 'Trang nằm ngang không có bảng',
  severity: 'error',
  what: 'Một phần của văn bản, không phải phụ lục, trình bày theo chiều rộng khổ giấy mà không có bảng, biểu hay hình nào.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.2: trình bày theo chiều dài của khổ A4; chỉ khi có bảng, biểu không làm thành phụ lục riêng mới được trình bày theo chiều rộng.',
  fix: 'Đặt con trỏ vào phần đó, chọn Bố trí (Layout) > Hướng (Orientation) > Dọc (Portrait).',
  *check({ lines, sections }) {
    const appendix = lines.find(({ element }) => element === 'phuLucNhan');
    const body = sections.slice(0, appendix?.section);
    for (const [section, { width, height }] of body.entries()) {
      const own = lines.filter((line) => line.section === section);
      const empty = own.every(({ runs }) => runs.length === 0);
      if (width <= height || empty || own.some(isTable)) continue;
      yield {
        section,
        message:
          'Trang giấy nằm ngang nhưng không có bảng, biểu; quy định trình bày theo chiều dọc.',
        hint: 'Đặt con trỏ vào phần này, chọn Bố trí (Layout) > Hướng (Orientation) > Dọc (Portrait).',
      };
    }
  },
};
