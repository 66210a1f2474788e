import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexForm } from '../../src/bind/form-index.js';
import { readStatus } from '../../src/bind/status.js';
import { readStatusText } from '../../src/bind/status-words.js';
import { bindTable } from '../../src/bind/table.js';
import { STATES } from '../../src/model/status.js';
import { gridOf } from '../support/grid-builder.js';
import { TASK_FORM } from './task-form.js';

const INDEX = indexForm(TASK_FORM);

function statusOf(cell: string) {
  const text = `| STT | Nội dung | Tình trạng | Kết quả thực hiện |\n| 1 | Việc | ${cell} | x |`;
  const [row] = bindTable(gridOf(text), TASK_FORM, 'a.xlsx').table?.rows ?? [];
  if (row === undefined) throw new Error('no row');
  return readStatus(row, INDEX);
}

describe('status words', () => {
  it.each([
    ['Đã hoàn thành', 'completed', false],
    ['ĐÃ HOÀN THÀNH.', 'completed', false],
    ['đã hoàn thành', 'completed', false],
    ['Đã hoàn thành (ngày 12/3)', 'completed', false],
    ['Hoàn thành ngày 12/3/2023', 'completed', false],
    ['Hoàn thành trễ hạn', 'completed', true],
    ['Thường xuyên', 'ongoing', false],
    ['Chưa hoàn thành', 'in-progress', false],
    ['Đang thực hiện, quá hạn', 'in-progress', true],
    ['Chậm muộn', 'in-progress', true],
    ['Chưa thực hiện: chờ văn bản', 'not-started', false],
    ['Tạm hoãn', 'other', false],
  ])('%s', (text, state, claimsLate) => {
    expect(statusOf(text)).toMatchObject({
      how: 'word',
      state,
      claimsLate,
      text,
      at: { cell: 'C2' },
    });
  });

  it.each([
    'Hoàn thành một phần',
    'Đã hoàn thành, còn 02 việc đang thực hiện',
    'Hoàn thành kế hoạch',
  ])('does not take "%s" for completed', (text) => {
    expect(statusOf(text)).toMatchObject({ how: 'unknown', state: 'other' });
  });

  it('suggests the nearest word', () => {
    expect(statusOf('Đả hoàn thành').suggestion).toBe('Đã hoàn thành');
    expect(statusOf('Xem báo cáo kèm theo của đơn vị')).not.toHaveProperty('suggestion');
  });
});

describe('numbers for a status', () => {
  it.each([
    ['#1', 'completed', 100],
    ['#100%', 'completed', 100],
    ['100%', 'completed', 100],
    ['100 %', 'completed', 100],
    ['Đạt 80%', 'in-progress', 80],
    ['#50%', 'in-progress', 50],
    ['#0.25', 'in-progress', 25],
    ['#80', 'in-progress', 80],
    ['77,15%', 'in-progress', 77.15],
    ['#0', 'not-started', 0],
    ['0%', 'not-started', 0],
  ])('%s', (cell, state, percent) => {
    expect(statusOf(cell)).toMatchObject({ how: 'percent', state, percent });
  });

  it.each(['#150%', '#-5', '120%'])('leaves %s unknown', (cell) => {
    const status = statusOf(cell);
    expect(status).toMatchObject({ how: 'unknown', state: 'other' });
    expect(status.percent).toBeDefined();
  });
});

describe('no word and ticks', () => {
  const TICKED = `| STT | Nội dung | Đã hoàn thành | Đang thực hiện | Quá hạn | Kết quả thực hiện |
| 1 | Việc | x | | | a |
| 2 | Việc | | • | ✔ | b |
| 3 | Việc | | 0 | | c |
| 4 | Việc | | | V | d |`;

  it('reads one mark, several, none and a plain no', () => {
    const rows = bindTable(gridOf(TICKED), TASK_FORM, 'a.xlsx').table?.rows ?? [];
    const read = rows.map((row) => readStatus(row, INDEX));
    expect(read.map(({ how, state, claimsLate }) => [how, state, claimsLate])).toEqual([
      ['tick', 'completed', false],
      ['several-ticks', 'other', false],
      ['empty', 'other', false],
      ['tick', 'in-progress', true],
    ]);
    expect(read[0]).toMatchObject({ text: 'Đã hoàn thành', at: { cell: 'C2' } });
    expect(read[1]?.ticks.map(({ at }) => at.cell)).toEqual(['D3', 'E3']);
    expect(read[2]?.at.cell).toBe('A4');
  });

  it('is empty where the cell is', () => {
    expect(statusOf('')).toMatchObject({
      how: 'empty',
      state: 'other',
      text: '',
      at: { cell: 'A2' },
    });
  });
});

it('reads any text to some state', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(STATES).toContain(readStatusText(text, INDEX.statuses).state);
    }),
  );
});
