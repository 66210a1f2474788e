import { LINE_SPACING } from '../../model/nd30.js';
import { linesOf, TEXT_ELEMENTS } from '../lines.js';
import type { FormatRule } from '../rule.js';

const TOLERANCE = 0.01;

export const lineSpacing: FormatRule = {
  code: 'DE628',
  name: 'line-spacing',
  title: 'Giãn dòng ngoài khoảng cho phép',
  severity: 'error',
  what: 'Khoảng cách giữa các dòng nhỏ hơn dòng đơn hoặc lớn hơn 1,5 lines.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e: tối thiểu là dòng đơn, tối đa là 1,5 lines.',
  fix: 'Đoạn (Paragraph) > Giãn dòng (Line spacing): từ 1,0 đến 1,5.',
  *check(document) {
    const [least, most] = LINE_SPACING;
    for (const line of linesOf(document, ...TEXT_ELEMENTS)) {
      const { lines } = line;
      if (lines === undefined || (lines >= least - TOLERANCE && lines <= most + TOLERANCE))
        continue;
      const own = String(Math.round(lines * 100) / 100).replace('.', ',');
      yield {
        line,
        message: `Giãn dòng ${own} lines; quy định từ 1 đến 1,5 lines.`,
        hint: 'Đoạn (Paragraph) > Giãn dòng (Line spacing): từ 1,0 đến 1,5.',
      };
    }
  },
};
