import { foldKey } from '../../text/fold.js';
import { toRoman } from '../../text/roman.js';
import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const appendixNumber: FormatRule = {
  code: 'DE637',
  name: 'appendix-number',
  title: 'Phụ lục đánh số không đúng',
  severity: 'error',
  what: 'Văn bản có từ hai phụ lục trở lên mà phụ lục không đánh số La Mã liên tục.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1: văn bản có từ hai phụ lục trở lên thì phải đánh số thứ tự bằng chữ số La Mã.',
  fix: 'Ghi lại “Phụ lục I”, “Phụ lục II” … theo thứ tự.',
  *check(document) {
    const labels = linesOf(document, 'phuLucNhan');
    if (labels.length < 2) return;
    for (const [index, line] of labels.entries()) {
      const wanted = `Phụ lục ${toRoman(index + 1)}`;
      if (foldKey(line.text) === foldKey(wanted)) continue;
      yield {
        line,
        message: `Phụ lục thứ ${index + 1} phải ghi “${wanted}”.`,
        hint: `Sửa thành “${wanted}”.`,
      };
    }
  },
};
