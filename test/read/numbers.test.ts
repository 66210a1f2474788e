import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKind, kindOfCode } from '../../src/read/number-format.js';
import { numberText, percentText, serialDay } from '../../src/read/number-text.js';

describe('kindOfCode', () => {
  it.each([
    ['General', 'plain'],
    ['0', 'plain'],
    ['#,##0.00', 'plain'],
    ['#,##0.00\\ "đ"', 'plain'],
    ['0.00E+00', 'plain'],
    ['@', 'plain'],
    ['"ngày "0', 'plain'],
    ['[Red]0;[Blue]-0', 'plain'],
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['0"%"', 'plain'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]dd/mm/yyyy;@', 'date'],
    ['[$-1010000]d/m/yyyy;@', 'date'],
    ['d/m', 'date'],
    ['"Ngày "dd" tháng "mm" năm "yyyy', 'date'],
    ['m/d/yyyy\\ h:mm', 'date'],
    ['mmm\\-yy', 'month'],
    ['mm/yyyy', 'month'],
    ['yyyy', 'year'],
    ['h:mm', 'plain'],
    ['mm:ss.0', 'plain'],
    ['[h]:mm:ss', 'plain'],
    ['[$-409]h:mm\\ AM/PM', 'plain'],
  ])('%s is %s', (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });

  it('knows the built-in formats, and lets the file define its own', () => {
    const kinds = [0, 9, 10, 14, 17, 20, 22, 27, 46, 49, 57, 164].map((id) =>
      formatKind(id, new Map([[164, 'dd/mm/yy']])),
    );
    expect(kinds).toEqual([
      'plain',
      'percent',
      'percent',
      'date',
      'month',
      'plain',
      'date',
      'date',
      'plain',
      'plain',
      'date',
      'date',
    ]);
  });
});

describe('numberText', () => {
  it.each([
    [12, '12'],
    [-0.5, '-0.5'],
    [0.1 + 0.2, '0.3'],
    [1.1, '1.1'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [1.5e-7, '0.00000015'],
    [123456789012345, '123456789012345'],
    [-0, '0'],
    [Number.MAX_VALUE, `17976931348623157${'0'.repeat(292)}`],
  ])('%d as %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('has no exponent and keeps fifteen digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e308, max: 1e308 }), (value) => {
        const text = numberText(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });

  it('shows shares as percentages', () => {
    expect([0.45, 0.07, 1, 0.333].map(percentText)).toEqual(['45%', '7%', '100%', '33.3%']);
  });
});

describe('serialDay', () => {
  it.each([
    [1, false, '1900-01-01', '01/01/1900'],
    [59, false, '1900-02-28', '28/02/1900'],
    [60, false, '1900-02-28', '29/02/1900'],
    [61, false, '1900-03-01', '01/03/1900'],
    [45376, false, '2024-03-25', '25/03/2024'],
    [45376.75, false, '2024-03-25', '25/03/2024'],
    [43914, true, '2024-03-25', '25/03/2024'],
    [2958465, false, '9999-12-31', '31/12/9999'],
  ])('%d (1904: %s) is %s', (serial, date1904, date, text) => {
    expect(serialDay(serial, date1904)).toEqual({ date, text });
  });

  it.each([0, 0.75, -3, 2958466, 1e300])('%d is no day', (serial) => {
    expect(serialDay(serial, false)).toBeUndefined();
  });

  it('agrees with the calendar on every day since March 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const expected = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(serialDay(serial, false)?.date).toBe(expected);
        if (serial > 1_463) expect(serialDay(serial - 1_462, true)?.date).toBe(expected);
      }),
    );
  });
});
