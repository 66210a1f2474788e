import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('column-missing', () => {
  it('reports the header', () => {
    const problems = [
      { kind: 'missing', key: 'status', title: 'Tình trạng', essential: true },
    ] as const;
    const diagnostics = runRule(
      'column-missing',
      submissionOf([], { table: { ...tableOf(), problems } }),
    );
    expect(marks(diagnostics)).toEqual(['DE121 error PL V!A5']);
    expect(diagnostics[0]?.message).toBe(
      'Bảng thiếu cột bắt buộc “Tình trạng”; cả tệp được để riêng, chưa tổng hợp.',
    );
  });

  it('is silent about a sound header', () => {
    expect(runRule('column-missing', submissionOf())).toEqual([]);
  });
});
