import type { ElementId } from '../../model/nd30.js';
import { type KnownLine, knownLines } from '../lines.js';
import type { FormatRule } from '../rule.js';

/** Text in which some words may stand out. */
const LOOSE: ReadonlySet<ElementId> = new Set(['body', 'khoan', 'diem', 'kinhGui', 'noiNhanList']);

/** A paragraph of text that is bold or slanted from end to end. */
function wholly({ runs }: KnownLine) {
  const [first] = runs;
  const all = (key: 'bold' | 'italic') => runs.every((run) => run[key]);
  return all('bold') || all('italic') ? first : undefined;
}

function kind(bold: boolean, italic: boolean): string {
  return `${italic ? 'nghiêng' : 'đứng'}${bold ? ', đậm' : ', không đậm'}`;
}

export const textWeight: FormatRule = {
  code: 'DE623',
  name: 'text-weight',
  title: 'Kiểu chữ đậm, nghiêng không đúng',
  severity: 'error',
  what: 'Một yếu tố thể thức không đúng kiểu chữ đứng, nghiêng, đậm; trong lời văn chỉ xét đoạn nghiêng hoặc đậm toàn bộ.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V: bảng cỡ chữ, kiểu chữ của từng yếu tố.',
  fix: 'Chọn đoạn, bật hoặc tắt đậm (Ctrl+B), nghiêng (Ctrl+I).',
  *check(document) {
    for (const line of knownLines(document)) {
      const { bold, italic, name, source } = line.rule;
      const wanted = kind(bold, italic);
      // After its number an article of a decision runs on as text.
      const runs = line.element === 'dieu' ? line.runs.slice(0, 1) : line.runs;
      const found = LOOSE.has(line.element)
        ? wholly(line)
        : runs.find((run) => run.bold !== bold || run.italic !== italic);
      if (!found) continue;
      yield {
        line,
        message: `${name} kiểu chữ ${kind(found.bold, found.italic)}; quy định ${wanted} (${source}).`,
        hint: `Chọn đoạn này, đặt kiểu chữ ${wanted} (đậm: Ctrl+B, nghiêng: Ctrl+I).`,
      };
    }
  },
};
