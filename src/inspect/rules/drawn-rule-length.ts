import { ruledElements } from '../drawn-rules.js';
import { millimetres } from '../lines.js';
import type { FormatRule } from '../rule.js';

export const drawnRuleLength: FormatRule = {
  code: 'DE639',
  name: 'drawn-rule-length',
  title: 'Đường kẻ ngang dài hoặc ngắn quá',
  severity: 'error',
  what: 'Đường kẻ dưới Tiêu ngữ không dài bằng dòng chữ, hoặc đường kẻ dưới tên cơ quan ban hành, dưới trích yếu không dài từ 1/3 đến 1/2 dòng chữ.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b: dưới Tiêu ngữ dài bằng dòng chữ; mục II.2.b, II.5.b: dưới tên cơ quan và dưới trích yếu dài từ 1/3 đến 1/2 dòng chữ.',
  fix: 'Chọn đường kẻ, vào Định dạng hình (Shape Format) > Kích thước (Size), sửa chiều rộng.',
  *check(document) {
    for (const { line, length, wanted, fits } of ruledElements(document)) {
      if (fits || length === undefined) continue;
      const [least, most] = wanted.map(millimetres);
      const bounds = least === most ? `bằng dòng chữ, ${least}` : `từ ${least} đến ${most}`;
      yield {
        line,
        message: `Đường kẻ dưới ${line.rule.name} dài ${millimetres(length)} mm; quy định ${bounds} mm (${line.rule.source}).`,
        hint: `Chọn đường kẻ, vào Định dạng hình (Shape Format) > Kích thước (Size), đặt chiều rộng ${bounds} mm.`,
      };
    }
  },
};
