import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  printCount,
  printNumber,
  printPercent,
  readNumber,
  readPercent,
} from '../../src/text/number.js';

describe('readNumber', () => {
  it.each([
    ['1.240', 1240],
    ['1.240.500', 1_240_500],
    ['1.240,5', 1240.5],
    ['1,240', 1.24],
    ['1,240.5', 1240.5],
    ['1,240,500', 1_240_500],
    ['1 240', 1240],
    ['1\u00A0240,5', 1240.5],
    ['78,5', 78.5],
    ['78.5', 78.5],
    ['0.500', 0.5],
    ['06', 6],
    ['-3', -3],
    ['−3,5', -3.5],
    ['0', 0],
  ])('%j = %d', (written, value) => {
    expect(readNumber(written)).toBe(value);
  });

  it.each([
    '',
    'x',
    '77,15%',
    '12.34.56',
    '1,24,5',
    '12/5',
    '1e5',
    '5 nhiệm vụ',
    '- -3',
    '.',
    '3.',
  ])('%j is no number', (written) => {
    expect(readNumber(written)).toBeUndefined();
  });

  it('reads back what printNumber prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 2 }),
        (n, digits) => {
          const value = n / 10 ** digits;
          // "1.234" groups thousands, "1,234" is decimal: three decimals stay unambiguous with a comma.
          expect(readNumber(printNumber(value))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('readPercent', () => {
  it.each([
    ['77,15%', 77.15],
    ['77.15 %', 77.15],
    ['96.667%', 96.667],
    ['100%', 100],
    ['0,77%', 0.77],
    ['-5%', -5],
    ['85 phần trăm', 85],
  ])('%j = %d', (written, value) => {
    expect(readPercent(written)).toBe(value);
  });

  it.each(['0,77', '77', '%', 'trên 60%', '5% (tăng)', ''])('%j is no percentage', (written) => {
    expect(readPercent(written)).toBeUndefined();
  });
});

describe('printing', () => {
  it('writes decimal comma and thousands dot', () => {
    expect(printNumber(1240)).toBe('1.240');
    expect(printNumber(1_240_500.25)).toBe('1.240.500,25');
    expect(printNumber(78.5, 2)).toBe('78,50');
    expect(printNumber(0.1 + 0.2)).toBe('0,3');
    expect(printNumber(-3)).toBe('-3');
    expect(printNumber(-0)).toBe('0');
  });

  it('writes percentages without a space', () => {
    expect(printPercent(77.15)).toBe('77,15%');
    expect(printPercent(100)).toBe('100%');
    expect(printPercent(200 / 3)).toBe('66,67%');
  });

  it('pads small counts', () => {
    expect([0, 1, 3, 9, 10, 28, 1240].map(printCount)).toEqual([
      '0',
      '01',
      '03',
      '09',
      '10',
      '28',
      '1.240',
    ]);
  });
});
