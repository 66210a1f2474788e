import { describe, expect, it } from 'vitest';
import { dueOn, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('year-assumed', () => {
  it('tells the day that was understood', () => {
    const deadline = { ...dueOn('2024-03-31', 'tháng 3'), yearAssumed: true } as const;
    const diagnostics = runRule('year-assumed', submissionOf([{ deadline }]));
    expect(marks(diagnostics)).toEqual(['DE207 info PL V!E6']);
    expect(diagnostics[0]?.message).toBe(
      'Thời hạn “tháng 3” không ghi năm; được hiểu là đến hết ngày 31/3/2024.',
    );
  });

  it('is silent when the year is written', () => {
    expect(runRule('year-assumed', submissionOf([{ deadline: dueOn('2024-03-31') }]))).toEqual([]);
  });
});
