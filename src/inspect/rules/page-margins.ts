import { LYING_MARGINS, MARGINS } from '../../model/nd30.js';
import { decimal } from '../lines.js';
import type { FormatRule } from '../rule.js';

/** Millimetres lost when a length is turned into points and back. */
const TOLERANCE = 0.3;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const NAMES = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const;

export const pageMargins: FormatRule = {
  code: 'DE611',
  name: 'page-margins',
  title: 'Lề trang ngoài khoảng cho phép',
  severity: 'error',
  what: 'Một lề của trang rộng hoặc hẹp hơn mức cho phép; trang nằm ngang chỉ xét từng lề trong khoảng 15 - 35 mm.',
  why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3: trên, dưới 20 - 25 mm, trái 30 - 35 mm, phải 15 - 20 mm.',
  fix: 'Sửa lề trong Bố trí (Layout) > Lề (Margins) > Lề tùy chỉnh.',
  *check({ sections }) {
    for (const [section, { width, height, margins }] of sections.entries()) {
      for (const side of SIDES) {
        const [least, most] = width > height ? LYING_MARGINS : MARGINS[side];
        const own = margins[side];
        if (own >= least - TOLERANCE && own <= most + TOLERANCE) continue;
        yield {
          section,
          message: `Lề ${NAMES[side]} ${decimal(own)} mm; quy định ${least} - ${most} mm.`,
          hint: `Đặt lề ${NAMES[side]} trong khoảng ${least} - ${most} mm: Bố trí (Layout) > Lề (Margins) > Lề tùy chỉnh.`,
        };
      }
    }
  },
};
