import { ruledElements } from '../drawn-rules.js';
import type { FormatRule } from '../rule.js';

export const drawnRuleMissing: FormatRule = {
  code: 'DE638',
  name: 'drawn-rule-missing',
  title: 'Thiếu đường kẻ ngang',
  severity: 'error',
  what: 'Không có đường kẻ ngang dưới Tiêu ngữ, dưới tên cơ quan ban hành hoặc dưới trích yếu; nhận cả đường vẽ, đường viền đoạn và dãy gạch dưới.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b, II.2.b, II.5.b: phía dưới có đường kẻ ngang, nét liền.',
  fix: 'Vẽ đường kẻ bằng Chèn (Insert) > Hình (Shapes) > Đường thẳng, giữ Shift khi kéo cho thẳng.',
  *check(document) {
    for (const { line, drawn } of ruledElements(document)) {
      // The underline is told by a rule of its own.
      if (drawn || line.runs.some(({ underlined }) => underlined)) continue;
      yield {
        line,
        message: `Không có đường kẻ ngang dưới ${line.rule.name} (${line.rule.source}).`,
        hint: 'Vẽ đường kẻ ngay dưới dòng này: Chèn (Insert) > Hình (Shapes) > Đường thẳng.',
      };
    }
  },
};
