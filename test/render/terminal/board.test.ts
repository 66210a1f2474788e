import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { boardText } from '../../../src/render/terminal/board.js';
import { shownWidth } from '../../../src/render/terminal/columns.js';
import {
  boardFile,
  boardOfUnits,
  boardUnit,
  FAULTY,
  LATE,
  MISSING,
  unusable,
} from '../../support/board-builder.js';

const plain = new Chalk({ level: 0 });
const BOARD = boardOfUnits(
  [
    boardUnit('so-y-te', 'Sở Y tế'),
    boardUnit('so-lao-dong', 'Sở Lao động - Thương binh và Xã hội', { ...LATE, ...FAULTY }),
    boardUnit('so-tu-phap', 'Sở Tư pháp', unusable('period-mismatch')),
    boardUnit('so-noi-vu', 'Sở Nội vụ', MISSING),
  ],
  { unassigned: [boardFile('nop/2024-06/khong-ro.xlsx', { reason: 'unit-unknown' })] },
);

describe('boardText', () => {
  it.each([200, 80, 60, 40])('keeps within %i columns', (width) => {
    for (const line of boardText(BOARD, plain, width).split('\n')) {
      expect(shownWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('shows every office with its standing, and the files of nobody', () => {
    const lines = boardText(BOARD, plain, 200).split('\n');
    const row = (name: string) => lines.find((line) => line.includes(name)) ?? '';
    expect(row('Sở Y tế')).toContain('Đúng hạn');
    expect(row('Sở Lao động')).toMatch(/Muộn 02 ngày .*09:15 27\/6\/2024 +sổ nhận/);
    expect(row('Sở Tư pháp')).toContain('Sai kỳ báo cáo');
    expect(row('Sở Nội vụ')).toContain('Chưa nộp');
    expect(row('khong-ro.xlsx')).toContain('Không rõ đơn vị gửi');
  });

  it('paints lines without changing a letter', () => {
    const painted = boardText(BOARD, new Chalk({ level: 1 }), 100);
    expect(painted).toContain('\u001b[');
    const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(painted.replace(colours, '')).toBe(boardText(BOARD, plain, 100));
  });
});
