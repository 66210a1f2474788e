import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  dueOn,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

describe('year-assumed', () => {
  it('tells the day that was understood', () => {
    const deadline = { ...dueOn('2024-03-31', 'tháng 3'), yearAssumed: true } as const;
    const diagnostics = runRule('year-assumed', submissionOf([{ deadline }]));
    expect(marks(diagnostics)).toEqual(['DE207 info PL V!E6']);
    expect(diagnostics[0]?.message).toBe(
      'Thời hạn “tháng 3” không ghi năm; được hiểu là đến hết ngày 31/3/2024.',
    );
  });

  it('points at the cell of the deadline in the catalogue', () => {
    const deadline = { ...dueOn('2024-03-31', 'tháng 3'), yearAssumed: true } as const;
    const deadlineAt = { file: 'danh-muc/nhiem-vu.csv', sheet: 'CSV', cell: 'F2' };
    const catalogue = catalogueOf(taskOf('1', { deadline, deadlineAt }));
    expect(marks(runRule('year-assumed', roundOf([], { catalogue })))).toEqual([
      'DE207 info danh-muc/nhiem-vu.csv CSV!F2',
    ]);
  });

  it('is silent when the year is written', () => {
    expect(runRule('year-assumed', submissionOf([{ deadline: dueOn('2024-03-31') }]))).toEqual([]);
  });
});
