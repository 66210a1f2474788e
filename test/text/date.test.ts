import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isValidDate,
} from '../../src/text/calendar.js';
import { printDateLong, printDateShort, readDate } from '../../src/text/date.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('readDate', () => {
  it.each([
    ['05/4/2024', '2024-04-05'],
    ['5/4/24', '2024-04-05'],
    ['05.04.2024', '2024-04-05'],
    ['5-4-2024', '2024-04-05'],
    ['5 / 4 / 2024', '2024-04-05'],
    ['ngày 05 tháng 4 năm 2024', '2024-04-05'],
    ['Ngày 05 tháng 4 năm 2024.', '2024-04-05'],
    ['ngay 5 thang 4 nam 2024', '2024-04-05'],
    ['ngày 05/4/2024', '2024-04-05'],
    ['2024-04-05', '2024-04-05'],
    ['2024-04-05 00:00:00', '2024-04-05'],
    ['29/02/2024', '2024-02-29'],
    ['12/11/2024', '2024-11-12'],
  ])('%j = %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '',
    '31/6/2024',
    '29/02/2023',
    '4/25/2024',
    '0/4/2024',
    '05/4/2024 (dự kiến)',
    'trước ngày 05/4/2024',
    '05/4-2024',
    '15/7',
    '4/2024',
    '05/4/202',
    '2024-13-01',
    '2024-04-05 10:30',
    '45387',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('takes the year given for a date without one', () => {
    expect(readDate('15/7', { year: 2024 })).toBe('2024-07-15');
    expect(readDate('ngày 15 tháng 7', { year: 2024 })).toBe('2024-07-15');
    expect(readDate('29/2', { year: 2023 })).toBeUndefined();
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(readDate(printDateLong(date))).toBe(date);
        expect(readDate(printDateShort(date))).toBe(date);
        expect(isValidDate(date)).toBe(true);
      }),
    );
  });
});

describe('printing by Nghị định 30', () => {
  it('pads days below 10 and months 1 and 2 only', () => {
    expect(printDateLong('2024-04-05')).toBe('ngày 05 tháng 4 năm 2024');
    expect(printDateLong('2023-02-24')).toBe('ngày 24 tháng 02 năm 2023');
    expect(printDateLong('2024-12-31')).toBe('ngày 31 tháng 12 năm 2024');
    expect(printDateShort('2024-04-05')).toBe('05/4/2024');
    expect(printDateShort('2024-01-30')).toBe('30/01/2024');
    expect(printDateShort('2023-02-24')).toBe('24/02/2023');
  });
});

describe('calendar', () => {
  it('knows real days', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2100, 2, 29)).toBeUndefined();
    expect(dayOf(24, 2, 1)).toBeUndefined();
    expect(isValidDate('2024-6-01')).toBe(false);
    expect(isValidDate('2024-06-31')).toBe(false);
    expect(daysInMonth(2023, 2)).toBe(28);
  });

  it('counts days over months and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2024-03-25', '2024-04-05')).toBe(11);
    expect(daysBetween('2024-04-05', '2024-03-25')).toBe(-11);
    expect(endOfMonth('2024-02-03')).toBe('2024-02-29');
  });

  it('adds and subtracts alike', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});
