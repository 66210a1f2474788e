import type { Alignment } from '../../model/nd30.js';
import type { WordDocument } from '../../model/word.js';
import { textWidth } from '../../text/times-widths.js';
import { type KnownLine, knownLines, roomOf } from '../lines.js';
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

/** On one line, text on the left and justified text stand alike: the decree's samples have both. */
function fits(line: KnownLine, wanted: Alignment, document: WordDocument): boolean {
  const own = line.alignment;
  if (own === wanted || (wanted === 'left' && own === 'both')) return true;
  const room = roomOf(line, document);
  const [run] = line.runs;
  if (own !== 'left' || wanted !== 'both' || room === undefined || run === undefined) return false;
  return line.left + line.firstLine + textWidth(line.text, run.sizePt, run.bold) <= room;
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
      // A column made by tabs, or a box, stands where no property of the paragraph says.
      if (line.cell?.tabbed || line.boxed) continue;
      const wanted = line.rule.alignment;
      if (wanted === undefined || fits(line, wanted, document)) continue;
      yield {
        line,
        message: `${line.rule.name} ${NAMES[line.alignment]}; quy định ${NAMES[wanted]} (${line.rule.source}).`,
        hint: `Chọn đoạn này, bấm ${KEYS[wanted]} để ${NAMES[wanted]}.`,
      };
    }
  },
};
