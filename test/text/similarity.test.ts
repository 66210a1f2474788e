import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, similarity } from '../../src/text/similarity.js';

const LONG =
  'Ban hành Kế hoạch kiểm tra, đôn đốc, hướng dẫn việc thực hiện Đề án 06 tại các sở, ban, ngành tỉnh, UBND cấp huyện, cấp xã năm 2023.';

describe('similarity', () => {
  it('is 1 for equal keys and 0 with nothing to compare', () => {
    expect(similarity('Sở Y tế', 'SỞ Y TẾ')).toBe(1);
    expect(similarity('hoà', 'hòa')).toBe(1);
    expect(similarity('', 'a')).toBe(0);
    expect(similarity('', '')).toBe(0);
    expect(similarity('abc', 'xyz')).toBe(0);
  });

  it('counts edits and swapped letters in short texts', () => {
    expect(similarity('abcd', 'abdc')).toBe(0.75);
    expect(similarity('abcd', 'abc')).toBe(0.75);
    expect(similarity('Đã hoàn thành', 'Đã hoàn thàn')).toBeGreaterThan(0.85);
    expect(similarity('Sở Tư pháp', 'Sở Công Thương')).toBeLessThan(0.5);
  });

  it('knows an edited task and not another one', () => {
    expect(similarity(LONG, LONG.replace('2023', '2024').replace('đôn đốc, ', ''))).toBeGreaterThan(
      0.8,
    );
    const other =
      'Tham mưu ban hành các văn bản chỉ đạo của cấp ủy, chính quyền về đẩy mạnh triển khai thực hiện Đề án 06 trên địa bàn tỉnh năm 2023.';
    expect(similarity(LONG, other)).toBeLessThan(0.4);
  });

  it('is symmetric and between 0 and 1', () => {
    const unit = fc.string({ unit: fc.constantFrom(...'abc ưđộ'), maxLength: 120 });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const score = similarity(a, b);
        expect(score).toBe(similarity(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stays cheap on texts as long as a cell can be', () => {
    const long = 'nhiệm vụ trọng tâm '.repeat(1700);
    expect(similarity(long, `${long} thêm`)).toBeGreaterThan(0.99);
  });
});

describe('nearest', () => {
  const words = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'];
  const self = (word: string): string => word;

  it('finds the best above the threshold', () => {
    expect(nearest('Đang thực hịên', words, self, 0.7)?.candidate).toBe('Đang thực hiện');
    expect(nearest('Tạm hoãn', words, self, 0.7)).toBeUndefined();
    expect(nearest('', words, self, 0)).toBeUndefined();
  });

  it('takes the first of equals', () => {
    const twins = [
      { id: 1, name: 'abx' },
      { id: 2, name: 'aby' },
    ];
    expect(nearest('abz', twins, (twin) => twin.name, 0.5)?.candidate.id).toBe(1);
  });
});
