import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export const motto: FormatRule = {
  code: 'DE632',
  name: 'motto',
  title: 'Tiêu ngữ viết không đúng',
  severity: 'error',
  what: 'Tiêu ngữ không viết đúng “Độc lập - Tự do - Hạnh phúc”.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b: viết hoa chữ cái đầu của các cụm từ, giữa các cụm từ có gạch nối (-), có cách chữ.',
  fix: 'Viết lại đúng: Độc lập - Tự do - Hạnh phúc.',
  *check(document) {
    for (const line of linesOf(document, 'tieuNgu')) {
      if (line.text.normalize('NFC').trim() === MOTTO) continue;
      yield {
        line,
        message: `Tiêu ngữ phải viết đúng “${MOTTO}”.`,
        hint: 'Viết lại: gạch nối ngắn (-), có dấu cách hai bên, viết hoa chữ đầu mỗi cụm từ.',
      };
    }
  },
};
