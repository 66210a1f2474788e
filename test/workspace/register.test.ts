import { describe, expect, it } from 'vitest';
import { readReceiptTime, receiptsFrom } from '../../src/workspace/register.js';
import { tableOf } from '../support/table-builder.js';

describe('readReceiptTime', () => {
  it.each([
    ['05/4/2023 10:30', '2023-04-05T10:30:00'],
    ['5/4/2023 9:05', '2023-04-05T09:05:00'],
    ['05/4/2023 10:30:15', '2023-04-05T10:30:15'],
    ['10:30 05/4/2023', '2023-04-05T10:30:00'],
    ['10h30 ngày 05/4/2023', '2023-04-05T10:30:00'],
    ['10 giờ 30 phút, ngày 05 tháng 4 năm 2023', '2023-04-05T10:30:00'],
    ['16h ngày 5/4/2023', '2023-04-05T16:00:00'],
    ['2023-04-05T10:30', '2023-04-05T10:30:00'],
    ['2023-04-05 10:30:15', '2023-04-05T10:30:15'],
    ['2023-04-05T03:30:00Z', '2023-04-05T03:30:00Z'],
    ['2023-04-05T10:30:00+07:00', '2023-04-05T10:30:00+07:00'],
    ['05/4/2023', '2023-04-05'],
  ])('%s → %s', (text, expected) => expect(readReceiptTime(text)).toBe(expected));

  it.each(['', 'hôm qua', '31/4/2023 10:30', '05/4/2023 25:00', '10:30', '2023-13-05T10:30'])(
    'nothing from "%s"',
    (text) => expect(readReceiptTime(text)).toBeUndefined(),
  );
});

describe('receiptsFrom', () => {
  it('gives the time by file name, whatever folder is written before it', () => {
    const result = receiptsFrom(
      tableOf(`
        | file | receivedAt | note |
        | so-tu-phap.xlsx | 05/4/2023 10:30 | |
        | nop/2023-03/Cong an tinh.xlsx | 2023-04-06 | Bản giấy |`),
    );
    expect(result.problems).toEqual([]);
    expect(result.ok && [...result.value]).toEqual([
      ['so-tu-phap.xlsx', '2023-04-05T10:30:00'],
      ['Cong an tinh.xlsx', '2023-04-06'],
    ]);
  });

  it.each([
    [
      '| a.xlsx | mai |',
      'error B2 Không đọc được thời điểm nhận “mai”; hãy ghi như 05/4/2023 10:30.',
    ],
    ['| | 05/4/2023 |', 'error A2 Dòng 2 còn thiếu tên tệp.'],
    ['| a.xlsx | |', 'warning B2 Chưa ghi thời điểm nhận tệp “a.xlsx”.'],
    [
      '| a.xlsx | 05/4/2023 |\n| a.xlsx | 06/4/2023 |',
      'error B3 Tệp “a.xlsx” được ghi hai lần trong sổ; chỉ để lại một dòng.',
    ],
  ])('says what is wrong: %j', (rows, expected) =>
    expect(
      receiptsFrom(tableOf(`| file | receivedAt |\n${rows}`)).problems.map(
        ({ at, message, severity }) => `${severity} ${at.cell} ${message}`,
      ),
    ).toEqual([expected]),
  );
});
