import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriod, periodOf, printPeriod, readPeriodId } from '../../src/text/period.js';

describe('readPeriodId', () => {
  it.each([
    ['2024-06', 'month', '2024-06-01', '2024-06-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-W25', 'week', '2024-06-17', '2024-06-23'],
    ['2024-W01', 'week', '2024-01-01', '2024-01-07'],
    ['2021-W01', 'week', '2021-01-04', '2021-01-10'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
    ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'],
    ['2024-H1', 'half', '2024-01-01', '2024-06-30'],
    ['2024-H2', 'half', '2024-07-01', '2024-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
  ])('%s is a %s', (id, kind, from, to) => {
    expect(readPeriodId(id)).toEqual({ id, kind, from, to });
  });

  it.each([
    '',
    '2024-6',
    '2024-13',
    '2024-00',
    '2024-W53',
    '2024-W00',
    '2024-Q5',
    '2024-H3',
    '06/2024',
    '2024-q2',
    '24',
    '2024-06-01',
  ])('refuses %j', (id) => {
    expect(readPeriodId(id)).toBeUndefined();
  });
});

describe('findPeriod', () => {
  it.each([
    ['Tháng 6 năm 2024', '2024-06'],
    ['tháng 06/2024', '2024-06'],
    ['T6/2024', '2024-06'],
    ['T6.2024', '2024-06'],
    ['Bao cao T6-2024 (sua lan 2) final.xlsx', '2024-06'],
    ['thang 6-2024', '2024-06'],
    ['CAT_phu-luc-V_thang_06_2024.xlsx', '2024-06'],
    ['PLV 2024-06.xlsx', '2024-06'],
    ['bao-cao_2024_06_so-y-te', '2024-06'],
    ['Phụ lục V 06.2024', '2024-06'],
    ['tháng 6, năm 2024', '2024-06'],
    ['(Kèm theo báo cáo tháng 12 năm 2024 của Sở Y tế)', '2024-12'],
    ['NHIỆM VỤ THEO ĐỀ ÁN 06 THÁNG 3 NĂM 2023', '2023-03'],
    ['Quý II/2024', '2024-Q2'],
    ['quý 2 năm 2024', '2024-Q2'],
    ['Quí IV năm 2024', '2024-Q4'],
    ['Q3/2024', '2024-Q3'],
    ['2024-Q3.csv', '2024-Q3'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['06 tháng cuối năm 2024', '2024-H2'],
    ['tuần 25 năm 2024', '2024-W25'],
    ['Tuần 25/2024', '2024-W25'],
    ['2024-W25', '2024-W25'],
    ['Nhiệm vụ Đề án 06 năm 2024', '2024'],
    ['BÁO CÁO THÁNG 6 NĂM 2024, phương hướng tháng 7 năm 2024', '2024-06'],
    ['Theo Kế hoạch năm 2023: kết quả tháng 6 năm 2024', '2024-06'],
    ['Tháng 6/2024 (từ ngày 15/5/2024 đến ngày 14/6/2024)', '2024-06'],
    ['Kế hoạch số 01/2024/KH-UBND, tháng 5/2024', '2024-05'],
  ])('%j → %s', (text, id) => {
    expect(findPeriod(text)?.id).toBe(id);
  });

  it.each([
    '',
    'ngày 15 tháng 6 năm 2024',
    'Bắc Giang, ngày 05 tháng 4 năm 2024',
    '15/6/2024',
    '15.6.2024',
    '2024-06-15',
    'ngày 15/6 năm 2024',
    'ngày … tháng … năm',
    'Quyết định số 01/2023/QĐ-UBND',
    '9 tháng đầu năm 2024',
    'tháng 6',
    'tháng 5, 6 năm 2024',
    'tháng 13 năm 2024',
    'Đề án 06',
    'don-vi 2024',
    '20240615',
  ])('finds none in %j', (text) => {
    expect(findPeriod(text)).toBeUndefined();
  });
});

describe('printPeriod', () => {
  it.each([
    ['2024-06', 'tháng 6 năm 2024'],
    ['2024-02', 'tháng 02 năm 2024'],
    ['2024-11', 'tháng 11 năm 2024'],
    ['2024-Q2', 'Quý II/2024'],
    ['2024-H1', '6 tháng đầu năm 2024'],
    ['2024-H2', '6 tháng cuối năm 2024'],
    ['2024-W25', 'tuần 25 năm 2024'],
    ['2024', 'năm 2024'],
  ])('%s = %j', (id, printed) => {
    const period = readPeriodId(id);
    expect(period && printPeriod(period)).toBe(printed);
  });

  it('prints what findPeriod finds again', () => {
    const kinds = fc.constantFrom('month', 'week', 'quarter', 'half', 'year' as const);
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 2000, max: 2099 }),
        fc.nat(53),
        (kind, year, ordinal) => {
          const period = periodOf(kind, year, kind === 'year' ? 1 : ordinal);
          fc.pre(period !== undefined);
          expect(findPeriod(printPeriod(period))).toEqual(period);
          expect(readPeriodId(period.id)).toEqual(period);
        },
      ),
    );
  });
});
