import type { FormatRule } from '../rule.js';

const BLACK = '000000';
/** The stamp of urgency is bright red. */
const BRIGHT_RED = /^[C-F][0-9A-F][0-4][0-9A-F][0-4][0-9A-F]$/;

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
      // Pictures made of boxes are not text.
      if (line.boxed && line.element === undefined) continue;
      const coloured = line.runs.find(({ color = BLACK }) => {
        const stamped = line.element === 'doKhan' && BRIGHT_RED.test(color);
        return color !== BLACK && !stamped;
      });
      if (!coloured) continue;
      yield {
        line,
        message: `Chữ màu #${coloured.color ?? ''}; quy định màu đen.`,
        hint: 'Chọn đoạn này, đặt màu chữ Tự động (Automatic).',
      };
    }
  },
};
