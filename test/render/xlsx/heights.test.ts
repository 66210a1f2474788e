import { describe, expect, it } from 'vitest';
import { endOfLines, heightOf, linesOf, rowHeight } from '../../../src/render/xlsx/heights.js';

describe('linesOf', () => {
  it.each([
    ['', 20, 1],
    ['Công an tỉnh', 20, 1],
    ['Một\nHai\n\nBa', 20, 4],
    ['Ban hành Kế hoạch kiểm tra, đôn đốc, hướng dẫn việc thực hiện', 20, 4],
    ['7'.repeat(100), 21.7, 5],
    ['Đã tham mưu cấp ủy, UBND tỉnh ban hành văn bản chỉ đạo đẩy mạnh thực hiện Đề án 06', 38, 3],
  ])('%j in a column of %d takes %d lines', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});

describe('rowHeight', () => {
  it('follows the longest printed cell and stays within what Excel can show', () => {
    const columns = [{ width: 20 }, { width: 20, unprinted: true as const }];
    expect(rowHeight(['Một\nHai', 'a\nb\nc'], columns)).toBe(heightOf(2));
    expect(rowHeight([3, null], columns)).toBe(heightOf(1));
    expect(rowHeight(['a\n'.repeat(500)], columns)).toBe(409);
  });
});

describe('endOfLines', () => {
  it('ends after a line, before a word', () => {
    expect(endOfLines('Một\nHai\nBa', 20, 2)).toBe('Một\nHai\n'.length);
    expect(endOfLines('Công an tỉnh Tiền Giang', 10.7, 1)).toBe('Công an '.length);
  });

  it('is the whole text when it fits, or cannot be cut', () => {
    expect(endOfLines('Một\nHai', 20, 2)).toBe(7);
    expect(endOfLines('7'.repeat(100), 20, 2)).toBe(100);
  });
});
