import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf } from '../../support/round-builder.js';

const stated = { from: 'title', id: '2024-06', text: 'Tháng 6/2024', at: at('A3') } as const;

describe('period-unstated', () => {
  it('tells which period was taken', () => {
    const submission = submissionOf([], { period: { expected: '2024-06' } });
    const diagnostics = runRule('period-unstated', submission);
    expect(marks(diagnostics)).toEqual(['DE131 info PL V']);
    expect(diagnostics[0]?.message).toBe(
      'Tệp không ghi kỳ báo cáo; được tính vào tháng 6 năm 2024.',
    );
  });

  it('is silent when the file states one or none is expected', () => {
    const both = submissionOf([], { period: { expected: '2024-06', stated } });
    expect(runRule('period-unstated', both)).toEqual([]);
    expect(runRule('period-unstated', submissionOf())).toEqual([]);
  });
});
