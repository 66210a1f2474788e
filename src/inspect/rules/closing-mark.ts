import { TEXT_ELEMENTS } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const closingMark: FormatRule = {
  code: 'DE635',
  name: 'closing-mark',
  title: 'Cuối văn bản thiếu “./.”',
  severity: 'warning',
  what: 'Đoạn cuối của nội dung không kết thúc bằng dấu “./.”.',
  why: 'Mẫu văn bản ở Phụ lục III của Nghị định 30/2020/NĐ-CP kết thúc nội dung bằng “./.”.',
  fix: 'Thêm “./.” vào cuối đoạn cuối cùng trước phần ký.',
  *check(document) {
    const signature = document.lines.findIndex(({ element }) => element === 'noiNhanLabel');
    const before = signature < 0 ? [] : document.lines.slice(0, signature);
    const line = before.findLast(({ text, cell, boxed }) => text.trim() !== '' && !cell && !boxed);
    const isText = line?.element !== undefined && TEXT_ELEMENTS.includes(line.element);
    if (!isText || line.text.trim().endsWith('./.')) return;
    yield {
      line,
      message: 'Đoạn cuối của nội dung không kết thúc bằng “./.”.',
      hint: 'Thêm “./.” vào cuối đoạn này.',
    };
  },
};
