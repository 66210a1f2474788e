import { endFault, linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const legalBasis: FormatRule = {
  code: 'DE643',
  name: 'legal-basis',
  title: 'Căn cứ kết thúc dòng không đúng',
  severity: 'error',
  what: 'Một dòng căn cứ không kết thúc bằng dấu chấm phẩy, hoặc dòng cuối không kết thúc bằng dấu chấm.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a: cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
  fix: 'Cuối mỗi căn cứ ghi dấu “;”, căn cứ cuối cùng ghi dấu “.”.',
  *check(document) {
    const list = linesOf(document, 'canCu');
    for (const [index, line] of list.entries()) {
      const fault = endFault(line.text, index === list.length - 1);
      if (fault) yield { line, ...fault };
    }
  },
};
