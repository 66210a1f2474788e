import { endFault, type KnownLine, linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

const LABEL = /^kính gửi\s*(:?)\s*(.*)$/isu;
/** Twips that the eye does not see. */
const TOLERANCE = 60;

function* itemFaults(items: readonly KnownLine[]) {
  if (items.length < 2) return;
  const starts = items.map(({ left, firstLine }) => left + firstLine);
  for (const [index, line] of items.entries()) {
    const fault = endFault(line.text, index === items.length - 1);
    if (fault) yield { line, ...fault };
    if (Math.abs((starts[index] ?? 0) - (starts[0] ?? 0)) > TOLERANCE) {
      yield {
        line,
        message: 'Gạch đầu dòng không thẳng hàng với dòng trên.',
        hint: 'Đặt lề trái của các dòng dưới “Kính gửi:” bằng nhau, gạch đầu dòng thẳng dưới dấu hai chấm.',
      };
    }
  }
}

export const addressees: FormatRule = {
  code: 'DE644',
  name: 'addressees',
  title: '“Kính gửi” trình bày không đúng',
  severity: 'error',
  what: 'Sau từ “Kính gửi” thiếu dấu hai chấm; gửi một nơi mà xuống dòng; gửi nhiều nơi mà không xuống dòng; dòng không kết thúc bằng dấu chấm phẩy, dòng cuối không kết thúc bằng dấu chấm; các gạch đầu dòng không thẳng hàng.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.d: gửi một nơi thì cùng dòng với từ “Kính gửi”; từ hai nơi thì xuống dòng, mỗi nơi một dòng có gạch đầu dòng thẳng hàng dưới dấu hai chấm, cuối dòng có dấu chấm phẩy, dòng cuối cùng có dấu chấm.',
  fix: 'Một nơi: “Kính gửi: Bộ Nội vụ”. Nhiều nơi: “Kính gửi:” rồi xuống dòng, mỗi nơi một dòng “- …;”, dòng cuối “- … .”.',
  *check(document) {
    const [label, ...items] = linesOf(document, 'kinhGui');
    if (label === undefined) return;
    const [, colon = '', names = ''] = LABEL.exec(label.text.trim()) ?? [];
    if (colon === '') {
      yield {
        line: label,
        message: 'Sau từ “Kính gửi” phải có dấu hai chấm.',
        hint: 'Sửa thành “Kính gửi: …”.',
      };
    }
    if (/\S/u.test(names) && (items.length > 0 || /;\s*\S/u.test(names))) {
      yield {
        line: label,
        message: 'Gửi từ hai nơi trở lên thì xuống dòng sau “Kính gửi:”, mỗi nơi một dòng.',
        hint: 'Xuống dòng sau dấu hai chấm; mỗi nơi một dòng, đầu dòng có dấu “-”, cuối dòng có dấu “;”, dòng cuối dấu “.”.',
      };
    }
    if (names === '' && items.length === 1) {
      yield {
        line: label,
        message: 'Gửi một nơi thì ghi trên cùng dòng với “Kính gửi:”.',
        hint: 'Nối dòng dưới lên sau dấu hai chấm, bỏ dấu “-”.',
      };
    }
    yield* itemFaults(items);
  },
};
