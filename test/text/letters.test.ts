import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerFirst, upper, upperFirst } from '../../src/text/case.js';
import { compareVietnamese } from '../../src/text/collate.js';
import { fromRoman, toRoman } from '../../src/text/roman.js';

describe('compareVietnamese', () => {
  it('follows the alphabet, letters before tones, numbers by value', () => {
    const ordered = [
      'An',
      'Ăn',
      'Âu',
      'Dương Hưu',
      'Đa Mai',
      'Lục Nam',
      'Lục Ngạn',
      'Ơn',
      'Phường 9',
      'Phường 10',
    ];
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
    const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
    expect([...tones].reverse().sort(compareVietnamese)).toEqual(tones);
  });

  it('is 0 for the same string only', () => {
    expect(compareVietnamese('a', 'a')).toBe(0);
    expect(compareVietnamese('01', '1')).not.toBe(0);
    expect(compareVietnamese('01', '1')).toBe(-compareVietnamese('1', '01'));
  });
});

describe('case', () => {
  it('changes the first letter', () => {
    expect(upperFirst('đang thực hiện')).toBe('Đang thực hiện');
    expect(lowerFirst('Đang thực hiện')).toBe('đang thực hiện');
    expect(lowerFirst('Y tế')).toBe('y tế');
    expect(upperFirst('')).toBe('');
    expect(lowerFirst('')).toBe('');
    expect(upper('đề án')).toBe('ĐỀ ÁN');
  });

  it.each(['UBND tỉnh', 'VNeID', 'BHXH', 'Q2/2024', '5 nhiệm vụ'])('leaves %j alone', (text) => {
    expect(lowerFirst(text)).toBe(text);
  });
});

describe('Roman numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [2024, 'MMXXIV'],
  ])('%d = %s', (value, roman) => {
    expect(toRoman(value)).toBe(roman);
    expect(fromRoman(roman)).toBe(value);
    expect(fromRoman(roman.toLowerCase())).toBe(value);
  });

  it('round-trips and refuses the rest', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => fromRoman(toRoman(n)) === n));
    for (const wrong of ['', 'IIII', 'IC', 'A', 'VX', 'I.'])
      expect(fromRoman(wrong)).toBeUndefined();
    expect(() => toRoman(0)).toThrow(RangeError);
    expect(() => toRoman(1.5)).toThrow(RangeError);
  });
});
