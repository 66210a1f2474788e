import { describe, expect, it } from 'vitest';
import { isNumberingRow, labelKey, labelKeys } from '../../src/bind/labels.js';
import { foldKey } from '../../src/text/fold.js';

describe('label keys', () => {
  it.each([
    ['Nội  dung\nnhiệm vụ (*)', 'nội dung nhiệm vụ'],
    ['TỶ LỆ (%):', 'tỉ lệ'],
    ['Kết quả [nêu rõ số văn bản]', 'Kết quả'],
    ['(Ghi chú)', 'ghi chú'],
  ])('"%s"', (label, same) => {
    expect(labelKey(label)).toBe(foldKey(same));
  });

  it('keep the words in brackets as a second reading', () => {
    expect(labelKeys('Deliverable (Kết quả đầu ra)')).toEqual([
      'deliverable',
      foldKey('deliverable kết quả đầu ra'),
    ]);
    expect(labelKeys(' : ')).toEqual([]);
  });
});

describe('numbering rows', () => {
  it.each([
    [['(1)', '(2)', '(3)']],
    [['1', '2', '3', '4']],
    [['A', 'B', '1', '2']],
    [['(1)', '(2)', '(3)=(1)+(2)']],
  ])('%j is one', (texts) => {
    expect(isNumberingRow(texts)).toBe(true);
  });

  it.each([
    [['1', '2']],
    [['2', '3', '4']],
    [['1', '1', '2']],
    [['1', 'Ban hành', 'x']],
    [['A', 'B', 'C', 'D']],
    [[]],
  ])('%j is none', (texts) => {
    expect(isNumberingRow(texts)).toBe(false);
  });
});
