import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  shownWidth,
  type TextColumn,
  tableLines,
  wrapped,
} from '../../../src/render/terminal/columns.js';

describe('shownWidth', () => {
  it.each([
    ['Sở Y tế', 7],
    ['Sở Y tế'.normalize('NFD'), 7],
    ['a\u200Bb', 2],
    ['公', 2],
  ])('%s', (text, width) => {
    expect(shownWidth(text)).toBe(width);
  });
});

describe('wrapped', () => {
  it('breaks between words, and inside a word only when it is too wide', () => {
    expect(wrapped('Sở Giáo dục và Đào tạo', 12)).toEqual(['Sở Giáo dục', 'và Đào tạo']);
    expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('loses no letter', () => {
    const letters = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          expect(letters(wrapped(text, width).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});

describe('tableLines', () => {
  const columns: readonly TextColumn[] = [
    { title: 'STT', align: 'right', rank: 1 },
    { title: 'Đơn vị', wraps: true },
    { title: 'Lỗi', align: 'right' },
  ];
  const rows = [
    ['1', 'Sở Y tế'.normalize('NFD'), '0'],
    ['10', 'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh', '12'],
  ];

  it('aligns texts by what the eye sees', () => {
    const [head = '', , first = '', second = ''] = tableLines(columns, rows, 80);
    const at = (line: string, mark: string) => shownWidth(line.slice(0, line.lastIndexOf(mark)));
    expect(at(head, 'i') + 1).toBe(shownWidth(first));
    expect(shownWidth(first)).toBe(shownWidth(second));
  });

  it.each([60, 40, 26])('stays within %i columns', (width) => {
    for (const line of tableLines(columns, rows, width)) {
      expect(shownWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('leaves columns out by rank before it makes others unreadable', () => {
    const [wide = '', narrow = ''] = [40, 20].map((width) => tableLines(columns, rows, width)[0]);
    expect(wide).toContain('STT');
    expect(narrow).not.toContain('STT');
    expect(narrow).toContain('Lỗi');
  });
});
