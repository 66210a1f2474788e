import { describe, expect, it } from 'vitest';
import { dueOn, marks, roundOf, runRule, submissionOf } from '../../support/round-builder.js';

const late = { reading: { claimsLate: true }, statusText: 'Chậm muộn' };

describe('status-claims-late', () => {
  it('warns when the dates say otherwise', () => {
    const rows = [{ ...late, deadline: dueOn('2024-12-31') }];
    const diagnostics = runRule('status-claims-late', submissionOf(rows));
    expect(marks(diagnostics)).toEqual(['DE313 warning PL V!G6']);
    expect(diagnostics[0]?.message).toBe(
      'Tình trạng ghi “Chậm muộn”, nhưng theo thời hạn và ngày hoàn thành thì chưa quá hạn (thời hạn 31/12/2024).',
    );
  });

  it('only informs when the dates confirm it', () => {
    const deadline = dueOn('2024-05-31');
    const completedOn = { text: '03/6/2024', date: '2024-06-03' };
    const rows = [
      { ...late, deadline },
      { ...late, deadline, status: 'completed', completedOn },
    ] as const;
    expect(marks(runRule('status-claims-late', submissionOf(rows)))).toEqual([
      'DE313 info PL V!G6',
      'DE313 info PL V!G7',
    ]);
  });

  it('warns when there is nothing to confirm it', () => {
    const rows = [late, { ...late, status: 'completed', deadline: dueOn('2024-05-31') }] as const;
    const diagnostics = runRule('status-claims-late', submissionOf(rows));
    expect(marks(diagnostics)).toEqual(['DE313 warning PL V!G6', 'DE313 warning PL V!G7']);
    expect(diagnostics[0]?.message).toContain('không có thời hạn cụ thể');
    expect(diagnostics[1]?.message).toContain('không ghi ngày hoàn thành');
  });

  it('is silent about other words and without a report date', () => {
    expect(runRule('status-claims-late', submissionOf([{}]))).toEqual([]);
    const undated = roundOf([submissionOf([late])], { asOf: undefined });
    expect(runRule('status-claims-late', undated)).toEqual([]);
  });
});
