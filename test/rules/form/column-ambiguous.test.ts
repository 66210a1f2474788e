import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('column-ambiguous', () => {
  it('reports the header', () => {
    const problems = [
      {
        kind: 'ambiguous',
        label: 'Tiến độ',
        at: at('G5'),
        taken: 'status',
        takenTitle: 'Tình trạng',
        otherTitles: ['Thời hạn hoàn thành'],
      },
    ] as const;
    const diagnostics = runRule(
      'column-ambiguous',
      submissionOf([], { table: { ...tableOf(), problems } }),
    );
    expect(marks(diagnostics)).toEqual(['DE123 warning PL V!G5']);
    expect(diagnostics[0]?.message).toBe(
      'Tên cột “Tiến độ” có nhiều cách hiểu (“Tình trạng”, “Thời hạn hoàn thành”); căn cứ nội dung các ô, đã hiểu là “Tình trạng”.',
    );
  });

  it('is silent about a sound header', () => {
    expect(runRule('column-ambiguous', submissionOf())).toEqual([]);
  });
});
