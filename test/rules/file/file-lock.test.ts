import { describe, expect, it } from 'vitest';
import { failedOf, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-lock', () => {
  it.each([
    ['unsupported', 'binary', 'file-unsupported'],
    ['damaged', 'zip', 'file-damaged'],
    ['empty', '0', 'file-empty'],
  ] as const)('knows the file that Excel keeps beside an open one: %s', (kind, detail, other) => {
    const lock = { ...failedOf(kind, detail), file: 'nop/~$So Y te.xlsx' };
    const diagnostics = runRule('file-lock', lock);
    expect(diagnostics.map(({ code }) => code)).toEqual(['DE115']);
    expect(diagnostics[0]?.hint).toContain('Đóng Excel');
    expect(runRule(other, lock)).toEqual([]);
  });

  it('is silent about other files', () => {
    expect(runRule('file-lock', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-lock', failedOf('unsupported', 'binary'))).toEqual([]);
  });
});
