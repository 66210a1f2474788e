import { ruledElements } from '../drawn-rules.js';
import type { FormatRule } from '../rule.js';

export const drawnRuleDashed: FormatRule = {
  code: 'DE647',
  name: 'drawn-rule-dashed',
  title: 'Đường kẻ ngang không phải nét liền',
  severity: 'error',
  what: 'Đường kẻ dưới Tiêu ngữ, dưới tên cơ quan ban hành hoặc dưới trích yếu là nét đứt, nét chấm, hoặc dãy gạch nối gõ từ bàn phím.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b, II.2.b, II.5.b: đường kẻ ngang, nét liền.',
  fix: 'Chọn đường kẻ, vào Định dạng hình (Shape Format) > Đường viền (Shape Outline) > Nét gạch (Dashes) > nét liền; dãy gạch nối thì xóa rồi vẽ đường thẳng.',
  *check(document) {
    for (const { line, dashed } of ruledElements(document)) {
      if (!dashed) continue;
      yield {
        line,
        message: `Đường kẻ dưới ${line.rule.name} không phải nét liền (${line.rule.source}).`,
        hint: 'Chọn đường kẻ, đặt nét liền trong Đường viền (Shape Outline) > Nét gạch (Dashes); dãy gạch nối thì xóa rồi vẽ đường thẳng.',
      };
    }
  },
};
