import { describe, expect, it } from 'vitest';
import { FILE, marks, runRule, submissionOf } from '../../support/round-builder.js';

function decidedBy(match: 'folded' | 'unmarked') {
  const decided = {
    from: 'file-name',
    text: 'So Y te',
    at: { file: FILE },
    unitIds: ['so-y-te'],
    match,
  } as const;
  return submissionOf([], {
    unit: { id: 'so-y-te', name: 'Sở Y tế', decided, mentions: [decided] },
  });
}

describe('unit-unmarked-match', () => {
  it('warns when only the letters without marks agree', () => {
    const diagnostics = runRule('unit-unmarked-match', decidedBy('unmarked'));
    expect(marks(diagnostics)).toEqual(['DE129 warning']);
    expect(diagnostics[0]?.message).toBe('Tên không dấu “So Y te” được hiểu là đơn vị “Sở Y tế”.');
  });

  it('is silent about stronger matches', () => {
    expect(runRule('unit-unmarked-match', decidedBy('folded'))).toEqual([]);
  });
});
