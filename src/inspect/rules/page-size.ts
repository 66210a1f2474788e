import { PAPER } from '../../model/nd30.js';
import { decimal } from '../lines.js';
import type { FormatRule } from '../rule.js';

/** Millimetres that programs differ by. */
const TOLERANCE = 1;

export const pageSize: FormatRule = {
  code: 'DE610',
  name: 'page-size',
  title: 'Khổ giấy không phải A4',
  severity: 'error',
  what: 'Khổ giấy của văn bản không phải A4.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.1: khổ A4 (210 mm x 297 mm).',
  fix: 'Trong Word: Bố trí (Layout) > Khổ giấy (Size) > A4.',
  *check({ sections }) {
    for (const [section, { width, height }] of sections.entries()) {
      const short = Math.min(width, height);
      const long = Math.max(width, height);
      if (Math.abs(short - PAPER.width) <= TOLERANCE && Math.abs(long - PAPER.height) <= TOLERANCE)
        continue;
      yield {
        section,
        message: `Khổ giấy ${decimal(width)} x ${decimal(height)} mm, không phải A4 (210 x 297 mm).`,
        hint: 'Vào Bố trí (Layout) > Khổ giấy (Size), chọn A4.',
      };
    }
  },
};
