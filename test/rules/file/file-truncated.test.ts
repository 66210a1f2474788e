import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-truncated', () => {
  it('says that the end is missing', () => {
    const diagnostics = runRule('file-truncated', failedOf('truncated', 'zip'));
    expect(marks(diagnostics)).toEqual(['DE109 error']);
    expect(diagnostics[0]?.hint).toContain('gửi lại');
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('file-truncated', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-truncated', failedOf('damaged', 'zip'))).toEqual([]);
  });
});
