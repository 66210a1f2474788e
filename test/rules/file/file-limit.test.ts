import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-limit', () => {
  it('reports the file', () => {
    const diagnostics = runRule('file-limit', failedOf('limit', 'cells'));
    expect(marks(diagnostics)).toEqual(['DE105 error']);
    const [found] = diagnostics;
    expect(found?.message).toBe(
      'Tệp vượt giới hạn cho phép về số ô có nội dung nên không được đọc.',
    );
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('file-limit', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-limit', failedOf('empty'))).toEqual([]);
  });
});
