import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/report/facts.js';
import { submissionTable, timeOf } from '../../src/report/submission-table.js';
import { ABSENT, BARE_WORKSPACE, consolidated, unit } from '../support/report-builder.js';

function rowsOf(round: ReturnType<typeof consolidated>) {
  const facts = {
    ...factsOf(round, BARE_WORKSPACE, undefined),
    appendixLabels: {},
    withSources: false,
  };
  return submissionTable(facts).rows.map((row) => (row.kind === 'cells' ? row.cells : [row.text]));
}

describe('submissionTable', () => {
  it('says when each unit sent, with how many faults and what was not used', () => {
    const refused = [{ file: 'nop/2024-06/a (2).xlsx', reason: 'period-mismatch', rows: 4 }];
    const units = [
      unit('a', 'Công an tỉnh', { errors: 2, warnings: 1 }),
      unit('b', 'Sở Y tế', { onTime: false, daysLate: 3, receivedAt: '2024-06-28' }),
      unit('c', 'Sở Nội vụ', { ...ABSENT, refused }),
      unit('d', 'Sở Tư pháp', ABSENT),
      unit('e', 'Sở Tài chính', { onTime: null, receivedAt: null }),
    ];
    expect(rowsOf(consolidated([], units))).toEqual([
      ['1', 'Công an tỉnh', 'Đúng hạn', '08 giờ 05, 20/6/2024', '3', '02 lỗi, 01 cảnh báo'],
      ['2', 'Sở Y tế', 'Trễ 03 ngày', '28/6/2024', '3', ''],
      ['3', 'Sở Nội vụ', 'Chưa đủ điều kiện tổng hợp', '', '', 'Không đúng kỳ báo cáo'],
      ['4', 'Sở Tư pháp', 'Chưa gửi', '', '', ''],
      ['5', 'Sở Tài chính', 'Đã gửi', '', '3', ''],
    ]);
  });

  it('says why further files of a unit were not used, each reason once', () => {
    const twice = ['a', 'b'].map((file) => ({ file, reason: 'conflict', rows: 1 }));
    const again = [{ file: 'c', reason: 'duplicate', rows: 1 }];
    const units = [
      unit('a', 'Công an tỉnh', { ...ABSENT, errors: 2, refused: twice }),
      unit('b', 'Sở Y tế', { errors: 1, refused: again }),
    ];
    expect(rowsOf(consolidated([], units)).map((cells) => cells[5])).toEqual([
      'Nhiều tệp của đơn vị có nội dung khác nhau',
      '01 lỗi\nCó tệp không dùng: trùng nội dung với tệp khác của đơn vị',
    ]);
  });

  it('does not pass the time of a file for a time that the register has', () => {
    const units = [unit('a', 'Công an tỉnh', { receivedFrom: 'file' })];
    expect(rowsOf(consolidated([], units))[0]?.[3]).toBe('08 giờ 05, 20/6/2024 (theo tệp)');
  });

  it('lists files that count for no unit', () => {
    const refused = [{ file: 'nop/hong.xlsx', reason: 'unreadable', rows: 0 }];
    expect(rowsOf({ ...consolidated([], []), refused })).toEqual([
      [
        '',
        'Chưa xác định được đơn vị',
        'Chưa đủ điều kiện tổng hợp',
        '',
        '',
        'Tệp hong.xlsx: không đọc được tệp',
      ],
    ]);
  });
});

describe('timeOf', () => {
  it.each([
    ['2024-06-26T16:20:00', '16 giờ 20, 26/6/2024'],
    ['2024-02-05', '05/02/2024'],
    ['hôm qua', ''],
    [null, ''],
  ])('%s → “%s”', (receivedAt, shown) => {
    expect(timeOf(receivedAt)).toBe(shown);
  });
});
