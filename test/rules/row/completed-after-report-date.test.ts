import { describe, expect, it } from 'vitest';
import { marks, roundOf, runRule, submissionOf } from '../../support/round-builder.js';

const completedOn = (date: string) => ({ completedOn: { text: date, date } });

describe('completed-after-report-date', () => {
  it('names both days', () => {
    const diagnostics = runRule(
      'completed-after-report-date',
      submissionOf([completedOn('2024-07-01')]),
    );
    expect(marks(diagnostics)).toEqual(['DE310 error PL V!K6']);
    expect(diagnostics[0]?.message).toBe('Ngày hoàn thành 01/7/2024 sau ngày báo cáo 30/6/2024.');
  });

  it('is silent up to the report date and without one', () => {
    const today = submissionOf([completedOn('2024-06-30'), { completedOn: { text: 'hôm qua' } }]);
    expect(runRule('completed-after-report-date', today)).toEqual([]);
    const undated = roundOf([submissionOf([completedOn('2024-07-01')])], { asOf: undefined });
    expect(runRule('completed-after-report-date', undated)).toEqual([]);
  });
});
