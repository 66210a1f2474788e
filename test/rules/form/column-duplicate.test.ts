import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('column-duplicate', () => {
  it('reports the header', () => {
    const problems = [
      {
        kind: 'duplicate',
        key: 'result',
        title: 'Kết quả thực hiện',
        labels: ['Kết quả thực hiện', 'Kết quả'],
        places: [at('H5'), at('N5')],
      },
    ] as const;
    const diagnostics = runRule(
      'column-duplicate',
      submissionOf([], { table: { ...tableOf(), problems } }),
    );
    expect(marks(diagnostics)).toEqual(['DE122 error PL V!N5']);
    expect(diagnostics[0]?.message).toBe(
      'Cột “Kết quả” trùng với cột khác: cùng được hiểu là cột “Kết quả thực hiện”; chỉ đọc cột ở ô H5.',
    );
  });

  it('is silent about a sound header', () => {
    expect(runRule('column-duplicate', submissionOf())).toEqual([]);
  });
});
