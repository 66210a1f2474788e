import { upper } from '../../text/case.js';
import { knownLines } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const letterCase: FormatRule = {
  code: 'DE624',
  name: 'letter-case',
  title: 'Phải viết in hoa',
  severity: 'error',
  what: 'Một yếu tố phải in hoa được viết chữ thường.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V: bảng loại chữ của từng yếu tố.',
  fix: 'Chọn dòng, bấm Shift+F3 đến khi thành chữ in hoa.',
  *check(document) {
    for (const line of knownLines(document)) {
      if (!line.rule.upper || line.text === upper(line.text)) continue;
      yield {
        line,
        message: `${line.rule.name} phải viết in hoa (${line.rule.source}).`,
        hint: 'Chọn dòng này, bấm Shift+F3 đến khi thành chữ in hoa.',
      };
    }
  },
};
