import type { FormatRule } from '../rule.js';

export const textColour: FormatRule = {
  code: 'DE621',
  name: 'text-colour',
  title: 'Chữ không phải màu đen',
  severity: 'error',
  what: 'Có chữ tô màu khác đen.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4: màu đen (dấu chỉ mức độ khẩn được màu đỏ tươi).',
  fix: 'Chọn chữ, đặt màu Tự động (Automatic) hoặc đen.',
  *check({ lines }) {
    for (const line of lines) {
      if (line.element === 'doKhan') continue;
      const coloured = line.runs.find(({ color }) => color !== undefined && color !== '000000');
      if (!coloured) continue;
      yield {
        line,
        message: `Chữ màu #${coloured.color ?? ''}; quy định màu đen.`,
        hint: 'Chọn đoạn này, đặt màu chữ Tự động (Automatic).',
      };
    }
  },
};
