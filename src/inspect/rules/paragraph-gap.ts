import { PARAGRAPH_GAP_PT } from '../../model/nd30.js';
import type { WordLine } from '../../model/word.js';
import { decimal, TEXT_ELEMENTS } from '../lines.js';
import type { FormatRule } from '../rule.js';

function isText({ element, runs }: WordLine): boolean {
  return element !== undefined && runs.length > 0 && TEXT_ELEMENTS.includes(element);
}

export const paragraphGap: FormatRule = {
  code: 'DE627',
  name: 'paragraph-gap',
  title: 'Khoảng cách giữa các đoạn dưới 6pt',
  severity: 'error',
  what: 'Hai đoạn văn liền nhau cách nhau chưa đến 6pt.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e: khoảng cách giữa các đoạn văn tối thiểu là 6pt.',
  fix: 'Đoạn (Paragraph) > Giãn cách (Spacing): Trước (Before) 6pt.',
  *check({ lines }) {
    for (const [index, line] of lines.entries()) {
      const previous = lines[index - 1];
      if (!isText(line) || previous === undefined || !isText(previous)) continue;
      const gap = (previous.after + line.before) / 20;
      if (gap >= PARAGRAPH_GAP_PT) continue;
      yield {
        line,
        message: `Cách đoạn trước ${decimal(gap)}pt; quy định tối thiểu ${PARAGRAPH_GAP_PT}pt.`,
        hint: 'Đoạn (Paragraph) > Giãn cách (Spacing): Trước (Before) 6pt.',
      };
    }
  },
};
