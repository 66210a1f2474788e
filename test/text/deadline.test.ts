import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeadlineKind } from '../../src/model/deadline.js';
import { printDateLong, printDateShort } from '../../src/text/date.js';
import { readDeadline } from '../../src/text/deadline.js';

type Case = readonly [string, DeadlineKind, string | null];

function check(cases: readonly Case[]): void {
  it.each(cases)('%j is %s %s', (text, kind, due) => {
    expect(readDeadline(text)).toEqual({ text, kind, due });
  });
}

describe('rule 1: days', () => {
  check([
    ['15/7/2024', 'date', '2024-07-15'],
    ['05.4.2024', 'date', '2024-04-05'],
    ['5-4-24', 'date', '2024-04-05'],
    ['2024-04-05', 'date', '2024-04-05'],
    ['03/05/2024', 'date', '2024-05-03'],
    ['ngày 05 tháng 4 năm 2024', 'date', '2024-04-05'],
    ['trước ngày 15/7/2024', 'date', '2024-07-15'],
    ['chậm nhất trước ngày 20 tháng 12 năm 2023', 'date', '2023-12-20'],
    ['Chậm nhất ngày 25/3/2024', 'date', '2024-03-25'],
    ['Trước 17h00 ngày 15/7/2024', 'date', '2024-07-15'],
    ['hoàn thành xong trước 30/6/2024.', 'date', '2024-06-30'],
    ['15/7 năm 2024', 'date', '2024-07-15'],
    ['31/6/2024', 'unreadable', null],
    ['32/13/2024', 'unreadable', null],
  ]);
});

describe('rule 2: months', () => {
  check([
    ['tháng 3 năm 2023', 'month', '2023-03-31'],
    ['trong tháng 3 năm 2023', 'month', '2023-03-31'],
    ['trong tháng 7/2024', 'month', '2024-07-31'],
    ['tháng 6 năm 2023', 'month', '2023-06-30'],
    ['T3/2023', 'month', '2023-03-31'],
    ['03/2023', 'month', '2023-03-31'],
    ['3/2023', 'month', '2023-03-31'],
    ['Tháng 02/2024', 'month', '2024-02-29'],
    ['Cuối tháng 9/2024', 'month', '2024-09-30'],
    ['Tháng 3/23', 'month', '2023-03-31'],
    ['Tháng 6/2024 (Công văn 2551 ngày 01/4/2024)', 'month', '2024-06-30'],
    ['Nhiệm vụ Đề án 06 tháng 3 năm 2023', 'month', '2023-03-31'],
    ['tháng 13/2024', 'unreadable', null],
  ]);
});

describe('rule 3: quarters', () => {
  check([
    ['Quý III/2024', 'quarter', '2024-09-30'],
    ['quý III/2024', 'quarter', '2024-09-30'],
    ['Quý I năm 2024', 'quarter', '2024-03-31'],
    ['Quý 3/2024', 'quarter', '2024-09-30'],
    ['Q3/2024', 'quarter', '2024-09-30'],
    ['Quý IV/2024', 'quarter', '2024-12-31'],
    ['QUÝ II - 2024', 'quarter', '2024-06-30'],
    ['Q.III/2024', 'quarter', '2024-09-30'],
    ['Quý II, III/2024', 'range', '2024-09-30'],
    ['Năm 2024: Quý III', 'quarter', '2024-09-30'],
  ]);
});

describe('rule 4: parts of years, years and ranges', () => {
  check([
    ['6 tháng đầu năm 2024', 'half', '2024-06-30'],
    ['06 tháng cuối năm 2024', 'half', '2024-12-31'],
    ['9 tháng năm 2024', 'nine-months', '2024-09-30'],
    ['9 tháng đầu năm 2024', 'nine-months', '2024-09-30'],
    ['trong năm 2024', 'year', '2024-12-31'],
    ['đến hết năm 2025', 'year', '2025-12-31'],
    ['2025', 'year', '2025-12-31'],
    ['giai đoạn 2022 - 2025', 'range', '2025-12-31'],
    ['2022–2025', 'range', '2025-12-31'],
    ['từ ngày 29/3/2024 đến ngày 05/4/2024', 'range', '2024-04-05'],
    ['từ tháng 3 đến tháng 6 năm 2023', 'range', '2023-06-30'],
    ['Tháng 3/2023 - 6/2023', 'range', '2023-06-30'],
    ['Quý III/2024 đến hết năm 2025', 'range', '2025-12-31'],
    ['15/6/2024 và 30/9/2024', 'range', '2024-09-30'],
  ]);
});

describe('rules 5 to 8: deadlines without a date', () => {
  check([
    ['thực hiện thường xuyên', 'continuous', null],
    ['Thường xuyên', 'continuous', null],
    ['Thường xuyên, liên tục trong năm 2024', 'continuous', null],
    ['Duy trì từ tháng 3/2023', 'continuous', null],
    ['TX', 'continuous', null],
    ['hàng tháng', 'recurring', null],
    ['Hằng tháng', 'recurring', null],
    ['trước ngày 25 hàng tháng', 'recurring', null],
    ['hàng quý', 'recurring', null],
    ['trước 10h00 ngày thứ 5 hàng tuần', 'recurring', null],
    ['Trước ngày 15/12 hàng năm', 'recurring', null],
    ['Định kỳ 6 tháng', 'recurring', null],
    ['1 lần/tháng', 'recurring', null],
    ['Ngày 10 mỗi tháng', 'recurring', null],
    ['lộ trình theo Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ', 'reference', null],
    ['theo đúng lộ trình đề ra', 'reference', null],
    ['Theo Thông tư mới', 'reference', null],
    ['Theo Thông tư mới năm 2024', 'reference', null],
    ['sau khi Bộ Công an ban hành hướng dẫn', 'reference', null],
    ['Ngay sau khi Bộ Công an ban hành', 'reference', null],
    ['Công văn số 2551/TCTTKĐA ngày 01 tháng 4 năm 2024', 'reference', null],
    ['Theo Công văn ngày 01/4/2024 của Tổ công tác', 'reference', null],
    ['Công văn số 2551 của Tổ công tác ngày 01/4/2024', 'reference', null],
    ['Luật Căn cước năm 2023', 'reference', null],
    ['Trong 30 ngày kể từ ngày ký', 'reference', null],
    ['ngay', 'immediate', null],
    ['Thực hiện ngay', 'immediate', null],
    ['khẩn trương', 'immediate', null],
    ['đột xuất (khi có yêu cầu)', 'immediate', null],
    ['Ngày', 'unreadable', null],
  ]);

  it('is not misled by a citation beside a real deadline', () => {
    const texts = [
      'Trước ngày 15/7/2024 theo Công văn số 123/UBND-NC ngày 01/6/2024',
      'Theo Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ, hoàn thành trước 15/7/2024',
      'Theo Kế hoạch số 18/KH-UBND của UBND tỉnh trước ngày 15/7/2024',
      'Kế hoạch năm 2025: trước 15/7/2024',
    ];
    for (const text of texts) expect(readDeadline(text)?.due).toBe('2024-07-15');
    expect(readDeadline('Thường xuyên theo Nghị quyết 50/NQ-CP ngày 08/4/2022')?.kind).toBe(
      'continuous',
    );
  });

  it('lets an explicit end win over "thường xuyên" and "hàng tháng"', () => {
    expect(readDeadline('Hoàn thành trước 30/6/2024, sau đó duy trì thường xuyên')).toMatchObject({
      kind: 'date',
      due: '2024-06-30',
    });
    expect(readDeadline('Báo cáo hàng tháng; xong trước ngày 15/12/2024')?.due).toBe('2024-12-15');
  });
});

describe('rule 9: no year', () => {
  it.each([
    ['tháng 3', 'month', '2023-03-31'],
    ['15/7', 'date', '2023-07-15'],
    ['trước ngày 15 tháng 7', 'date', '2023-07-15'],
    ['Quý III', 'quarter', '2023-09-30'],
    ['6 tháng đầu năm', 'half', '2023-06-30'],
    ['T3', 'month', '2023-03-31'],
    ['trong năm', 'year', '2023-12-31'],
  ])('%j takes the plan year and says so', (text, kind, due) => {
    expect(readDeadline(text, { planYear: 2023 })).toEqual({ text, kind, due, yearAssumed: true });
    expect(readDeadline(text)).toEqual({ text, kind: 'unreadable', due: null });
  });

  it('assumes nothing when a year is named', () => {
    expect(readDeadline('tháng 3/2024', { planYear: 2023 })).toEqual({
      text: 'tháng 3/2024',
      kind: 'month',
      due: '2024-03-31',
    });
    expect(readDeadline('29/2', { planYear: 2023 })?.kind).toBe('unreadable');
  });
});

describe('rule 10: trước ngày', () => {
  it.each([
    ['trước ngày 15/7/2024', '2024-07-15', '2024-07-14'],
    ['chậm nhất trước ngày 01 tháng 3 năm 2024', '2024-03-01', '2024-02-29'],
    ['trước 15/7/2024', '2024-07-15', '2024-07-14'],
    ['trước tháng 7/2024', '2024-07-31', '2024-06-30'],
    ['chậm nhất ngày 15/7/2024', '2024-07-15', '2024-07-15'],
    ['trước 10h00 ngày 15/7/2024', '2024-07-15', '2024-07-15'],
    ['15/7/2024', '2024-07-15', '2024-07-15'],
  ])('%j', (text, lenient, strict) => {
    expect(readDeadline(text)?.due).toBe(lenient);
    expect(readDeadline(text, { strict: true })?.due).toBe(strict);
  });
});

describe('what is not understood', () => {
  it.each(['', '  ', '\n', '-', '…'])('%j is empty', (text) => {
    expect(readDeadline(text)).toBeNull();
  });

  it.each([
    'sớm nhất có thể',
    'xong',
    'Từ tháng 7/2024',
    'Tháng ba năm 2024',
    'Đầu quý III/2024',
    'Trong 30 ngày kể từ ngày 15/6/2024',
    'năm học 2024-2025',
    '45%',
    'tháng',
  ])('%j is unreadable', (text) => {
    expect(readDeadline(text, { planYear: 2024 })).toEqual({ text, kind: 'unreadable', due: null });
  });

  it('never throws, and has a due day exactly for dated kinds', () => {
    const word = fc.constantFrom(
      ...[
        'tháng',
        'ngày',
        'quý',
        'năm',
        'trước',
        'từ',
        'đến',
        '-',
        '/',
        ',',
        '6',
        '31',
        '13',
        '2024',
      ],
      ...['III', 'theo', 'Nghị quyết', '50/NQ-CP', 'hàng', 'thường xuyên', '15/7/2024', '3/2024'],
    );
    const undated = ['continuous', 'recurring', 'reference', 'immediate', 'unreadable'];
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.boolean(), (words, tight) => {
        const deadline = readDeadline(words.join(tight ? '' : ' '), {
          planYear: 2024,
          strict: tight,
        });
        if (deadline) expect(deadline.due === null).toBe(undated.includes(deadline.kind));
      }),
    );
  });

  it('stays fast on a cell full of digits and separators', () => {
    for (const part of ['1/', '1-', '1 ', 'ngày 1 ', 'tháng 1, ', 'quý 1 - ', 'kế hoạch a ']) {
      expect(readDeadline(part.repeat(4000))?.due ?? null).toBeNull();
    }
  });
});

describe('the deadlines of two real plans', () => {
  const cases: readonly Case[] = [
    ['trong tháng 3 năm 2023', 'month', '2023-03-31'],
    ['thực hiện thường xuyên', 'continuous', null],
    ['tháng 3 năm 2023', 'month', '2023-03-31'],
    ['tháng 6 năm 2023', 'month', '2023-06-30'],
    ['lộ trình theo Nghị quyết số 50/NQ-CP ngày 08/4/2022 của Chính phủ', 'reference', null],
    ['Quý III/2024', 'quarter', '2024-09-30'],
    ['quý III/2024', 'quarter', '2024-09-30'],
    ['Quý IV/2024', 'quarter', '2024-12-31'],
    ['trong tháng 7/2024', 'month', '2024-07-31'],
    ['trước ngày 15/7/2024', 'date', '2024-07-15'],
    ['theo đúng lộ trình đề ra', 'reference', null],
    ['trước ngày 25 hàng tháng', 'recurring', null],
  ];
  check(cases);

  it('are read alike in capitals, decomposed, and without diacritics', () => {
    for (const [text, kind, due] of cases) {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
      for (const form of [text.toUpperCase(), text.normalize('NFD'), bare]) {
        expect(readDeadline(form)).toMatchObject({ kind, due });
      }
    }
  });
});

describe('any day', () => {
  it('is read in every way of writing it', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (due) => {
        for (const text of [
          printDateLong(due),
          printDateShort(due),
          `trước ngày ${printDateShort(due)}`,
          due,
        ]) {
          expect(readDeadline(text)).toEqual({ text, kind: 'date', due });
        }
      }),
    );
  });
});
