import type { Alignment } from '../../model/nd30.js';
import { knownLines } from '../lines.js';
import type { FormatRule } from '../rule.js';

const NAMES: Readonly<Record<Alignment, string>> = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  both: 'canh đều hai lề',
};
const KEYS: Readonly<Record<Alignment, string>> = {
  left: 'Ctrl+L',
  center: 'Ctrl+E',
  right: 'Ctrl+R',
  both: 'Ctrl+J',
};

/** Short lines that are justified stand on the left: the decree's own samples have them so. */
function fits(own: Alignment, wanted: Alignment): boolean {
  return own === wanted || (wanted === 'left' && own === 'both');
}

export const alignment: FormatRule = {
  code: 'DE625',
  name: 'alignment',
  title: 'Canh lề không đúng',
  severity: 'error',
  what: 'Một yếu tố không canh giữa, canh đều hai lề hoặc canh trái như quy định.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II: vị trí từng yếu tố; nội dung được canh đều cả hai lề.',
  fix: 'Canh giữa: Ctrl+E; đều hai lề: Ctrl+J; trái: Ctrl+L.',
  *check(document) {
    for (const line of knownLines(document)) {
      const wanted = line.rule.alignment;
      if (wanted === undefined || fits(line.alignment, wanted)) continue;
      yield {
        line,
        message: `${line.rule.name} ${NAMES[line.alignment]}; quy định ${NAMES[wanted]} (${line.rule.source}).`,
        hint: `Chọn đoạn này, bấm ${KEYS[wanted]} để ${NAMES[wanted]}.`,
      };
    }
  },
};
