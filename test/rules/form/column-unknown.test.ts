import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('column-unknown', () => {
  it('reports the header', () => {
    const problems = [{ kind: 'unknown', label: 'Cán bộ theo dõi', at: at('N5') }] as const;
    const diagnostics = runRule(
      'column-unknown',
      submissionOf([], { table: { ...tableOf(), problems } }),
    );
    expect(marks(diagnostics)).toEqual(['DE124 info PL V!N5']);
    expect(diagnostics[0]?.message).toBe(
      'Cột “Cán bộ theo dõi” không có trong biểu mẫu; nội dung cột này không được tổng hợp.',
    );
  });

  it('is silent about a sound header', () => {
    expect(runRule('column-unknown', submissionOf())).toEqual([]);
  });
});
