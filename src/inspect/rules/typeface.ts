import { TYPEFACE } from '../../model/nd30.js';
import type { FormatRule } from '../rule.js';

const LEGACY = /^(?:\.vn|vni[- ])/i;

export const typeface: FormatRule = {
  code: 'DE620',
  name: 'typeface',
  title: 'Phông chữ không phải Times New Roman',
  severity: 'error',
  what: 'Có chữ dùng phông khác Times New Roman.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4: phông chữ tiếng Việt Times New Roman, bộ mã Unicode.',
  fix: 'Chọn đoạn, đặt phông Times New Roman; chữ gõ bằng phông cũ (.VnTime, VNI-Times) phải chuyển mã sang Unicode trước.',
  *check(document) {
    for (const line of document.lines) {
      // Pictures made of boxes are not text.
      if (line.boxed && line.element === undefined) continue;
      const other = line.runs.find(({ font }) => font.toLowerCase() !== TYPEFACE.toLowerCase());
      if (!other) continue;
      yield {
        line,
        message: `Chữ dùng phông ${other.font}; quy định ${TYPEFACE}.`,
        hint: LEGACY.test(other.font)
          ? 'Chuyển mã sang Unicode (Unikey: Ctrl+Shift+F9), rồi đặt phông Times New Roman.'
          : 'Chọn đoạn này, đặt phông Times New Roman.',
      };
    }
  },
};
