import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('date-unreadable', () => {
  it('quotes the cell', () => {
    const diagnostics = runRule(
      'date-unreadable',
      submissionOf([{ completedOn: { text: '32/5/2024' } }]),
    );
    expect(marks(diagnostics)).toEqual(['DE205 error PL V!K6']);
    expect(diagnostics[0]?.message).toBe('Ngày hoàn thành “32/5/2024” không đọc được.');
    expect(diagnostics[0]?.column).toBe('Ngày hoàn thành');
  });

  it('is silent about dates and empty cells', () => {
    const completedOn = { text: '30/5/2024', date: '2024-05-30' };
    expect(runRule('date-unreadable', submissionOf([{ completedOn }, {}]))).toEqual([]);
  });
});
