import { describe, expect, it } from 'vitest';
import { marks, roundOf, runRule, submissionOf } from '../../support/round-builder.js';

const first = submissionOf([{}], { file: 'a.xlsx' });
const second = submissionOf([{}], { file: 'b.xlsx' });

describe('submission-duplicate', () => {
  it('names the file that is used', () => {
    const setAside = [{ submission: second, reason: 'duplicate', insteadOf: 'a.xlsx' }] as const;
    const diagnostics = runRule('submission-duplicate', roundOf([first, second], { setAside }));
    expect(marks(diagnostics)).toEqual(['DE401 info b.xlsx']);
    expect(diagnostics[0]?.related).toEqual([{ file: 'a.xlsx' }]);
    expect(diagnostics[0]?.message).toBe(
      'Nội dung giống hệt tệp “a.xlsx” của “Sở Y tế”; chỉ tính một lần, theo tệp kia.',
    );
  });

  it('is silent about other reasons', () => {
    const setAside = [{ submission: second, reason: 'period-mismatch' }] as const;
    expect(runRule('submission-duplicate', roundOf([first, second], { setAside }))).toEqual([]);
  });
});
