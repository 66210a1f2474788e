import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/package/limits.js';
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

  it.each(Object.keys(DEFAULT_LIMITS))('has a name for %s', (limit) => {
    const [named] = runRule('file-limit', failedOf('limit', limit));
    const [nameless] = runRule('file-limit', failedOf('limit', 'constructor'));
    expect(named?.message).not.toBe(nameless?.message);
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('file-limit', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-limit', failedOf('empty'))).toEqual([]);
  });
});
