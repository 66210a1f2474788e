import { linesOf } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const underlinedRule: FormatRule = {
  code: 'DE629',
  name: 'underlined-rule',
  title: 'Gạch chân thay cho đường kẻ',
  severity: 'warning',
  what: 'Dòng chữ được gạch chân bằng lệnh Underline thay vì có đường kẻ ngang bên dưới.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2, II.5: phía dưới có đường kẻ ngang, nét liền.',
  fix: 'Bỏ gạch chân (Ctrl+U), vẽ đường kẻ bằng Chèn (Insert) > Hình (Shapes) > Đường thẳng.',
  *check(document) {
    for (const line of linesOf(document, 'quocHieu', 'tieuNgu', 'coQuanBanHanh', 'trichYeu')) {
      if (!line.runs.some(({ underlined }) => underlined)) continue;
      yield {
        line,
        message: 'Dòng này được gạch chân; quy định là đường kẻ ngang vẽ bên dưới.',
        hint: 'Bỏ gạch chân (Ctrl+U), vẽ đường kẻ: Chèn (Insert) > Hình (Shapes) > Đường thẳng.',
      };
    }
  },
};
