import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('percent-out-of-range', () => {
  it('reports the status and the columns of percentages', () => {
    const submission = submissionOf([
      { status: 'other', statusText: '150%', reading: { how: 'unknown', percent: 150 } },
      { percent: { text: '-5%' } },
      { percent: { text: '1.2', number: 1.2, shown: true } },
    ]);
    const diagnostics = runRule('percent-out-of-range', submission);
    expect(marks(diagnostics)).toEqual([
      'DE206 error PL V!G6',
      'DE206 error PL V!M7',
      'DE206 error PL V!M8',
    ]);
    expect(diagnostics[0]?.message).toBe('Tỷ lệ “150%” nằm ngoài khoảng 0–100%.');
    expect(diagnostics[2]?.message).toContain('“1.2” (120%)');
  });

  it('is silent from 0 to 100 and about other text', () => {
    const submission = submissionOf([
      { percent: { text: '0%' } },
      { percent: { text: '100' } },
      { percent: { text: '1', number: 1, shown: true } },
      { percent: { text: 'chưa rõ' } },
    ]);
    expect(runRule('percent-out-of-range', submission)).toEqual([]);
  });
});
