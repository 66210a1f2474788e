import { LINE_SPACING } from '../../model/nd30.js';
import type { WordLine } from '../../model/word.js';
import { decimal, linesOf, TEXT_ELEMENTS } from '../lines.js';
import type { FormatRule } from '../rule.js';

const TOLERANCE = 0.01;

/** "2 lines", "14pt (0,87 lines)". */
function spacing({ lines, fixedPt }: WordLine): string {
  const own = `${String(Math.round(lines * 100) / 100).replace('.', ',')} lines`;
  return fixedPt === undefined ? own : `${decimal(fixedPt)}pt (bằng ${own})`;
}

export const lineSpacing: FormatRule = {
  code: 'DE628',
  name: 'line-spacing',
  title: 'Giãn dòng ngoài khoảng cho phép',
  severity: 'error',
  what: 'Khoảng cách giữa các dòng nhỏ hơn dòng đơn hoặc lớn hơn 1,5 lines; khoảng cách cố định (Exactly, At least) được so với dòng đơn của cỡ chữ.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e: tối thiểu là dòng đơn, tối đa là 1,5 lines.',
  fix: 'Đoạn (Paragraph) > Giãn dòng (Line spacing): từ 1,0 đến 1,5.',
  *check(document) {
    const [least, most] = LINE_SPACING;
    for (const line of linesOf(document, ...TEXT_ELEMENTS)) {
      const { lines } = line;
      if (lines >= least - TOLERANCE && lines <= most + TOLERANCE) continue;
      yield {
        line,
        message: `Giãn dòng ${spacing(line)}; quy định từ 1 đến 1,5 lines.`,
        hint: 'Đoạn (Paragraph) > Giãn dòng (Line spacing): từ 1,0 đến 1,5.',
      };
    }
  },
};
