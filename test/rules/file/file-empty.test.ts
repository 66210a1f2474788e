import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-empty', () => {
  it('reports the file', () => {
    const diagnostics = runRule('file-empty', failedOf('empty', ''));
    expect(marks(diagnostics)).toEqual(['DE101 error']);
    const [found] = diagnostics;
    expect(found?.message).toBe('Tệp rỗng, không có nội dung.');
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('file-empty', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-empty', failedOf('damaged'))).toEqual([]);
  });
});
