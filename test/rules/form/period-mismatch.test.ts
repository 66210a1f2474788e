import { describe, expect, it } from 'vitest';
import { at, marks, roundOf, runRule, submissionOf } from '../../support/round-builder.js';

const stated = { from: 'title', id: '2024-05', text: 'Tháng 5/2024', at: at('A3') } as const;
const options = { strictDeadlines: false, acceptPeriod: true, prefer: 'none' } as const;

describe('period-mismatch', () => {
  it('names both periods', () => {
    const submission = submissionOf([], { period: { expected: '2024-06', stated } });
    const diagnostics = runRule('period-mismatch', submission);
    expect(marks(diagnostics)).toEqual(['DE130 error PL V!A3']);
    expect(diagnostics[0]?.message).toBe(
      'Tệp ghi kỳ báo cáo tháng 5 năm 2024 (“Tháng 5/2024”), trong khi kỳ đang tổng hợp là tháng 6 năm 2024; cả tệp được để riêng.',
    );
  });

  it('only warns when the period was accepted on purpose, whatever the form says', () => {
    const submission = submissionOf([], { period: { expected: '2024-06', stated } });
    const round = roundOf([submission], { options });
    const diagnostics = runRule('period-mismatch', round, { severity: 'error' });
    expect(marks(diagnostics)).toEqual(['DE130 warning PL V!A3']);
  });

  it('does not advise to edit the period of a form that was issued for another one', () => {
    const issued = { ...stated, from: 'form' } as const;
    const [edit, fill] = [stated, issued].map((period) =>
      runRule(
        'period-mismatch',
        submissionOf([], { period: { expected: '2024-06', stated: period } }),
      ),
    );
    expect(fill?.[0]?.hint).not.toBe(edit?.[0]?.hint);
  });

  it('is silent when the periods agree or nothing is expected', () => {
    const agreed = submissionOf([], { period: { expected: '2024-05', stated } });
    expect(runRule('period-mismatch', agreed)).toEqual([]);
    expect(runRule('period-mismatch', submissionOf([], { period: { stated } }))).toEqual([]);
  });
});
