import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-unopened', () => {
  it('says why the system did not hand the file over', () => {
    const diagnostics = runRule('file-unopened', failedOf('unopened', 'không có quyền truy cập'));
    expect(marks(diagnostics)).toEqual(['DE116 error']);
    expect(diagnostics[0]?.message).toContain('không có quyền truy cập');
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('file-unopened', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-unopened', failedOf('damaged', 'zip'))).toEqual([]);
  });
});
