import { describe, expect, it } from 'vitest';
import { at, FILE, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

const silent = { status: 'not-started', result: '' } as const;

describe('not-started-without-reason', () => {
  it('points at the status and relates the cell for difficulties', () => {
    const diagnostics = runRule('not-started-without-reason', submissionOf([silent]));
    expect(marks(diagnostics)).toEqual(['DE309 warning PL V!G6']);
    expect(diagnostics[0]?.related).toEqual([at('I6')]);
    expect(diagnostics[0]?.message).toBe(
      'Tình trạng ghi “Chưa thực hiện” nhưng không nêu lý do ở cột khó khăn, kết quả hay ghi chú.',
    );
  });

  it('relates the result where there is no column for difficulties', () => {
    const table = tableOf(FILE, ['difficulties']);
    const diagnostics = runRule('not-started-without-reason', submissionOf([silent], { table }));
    expect(diagnostics[0]?.related).toEqual([at('H6')]);
  });

  it('is silent when any column gives a reason', () => {
    const rows = [
      { ...silent, difficulties: 'Chưa có kinh phí' },
      { ...silent, note: 'Chờ hướng dẫn' },
      { ...silent, result: 'Chưa đến thời gian thực hiện' },
      { status: 'in-progress', result: '' },
    ] as const;
    expect(runRule('not-started-without-reason', submissionOf(rows))).toEqual([]);
  });
});
