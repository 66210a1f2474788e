import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('letters-lost', () => {
  it('reports the file', () => {
    const diagnostics = runRule('letters-lost', failedOf('letters-lost', ''));
    expect(marks(diagnostics)).toEqual(['DE106 error']);
    const [found] = diagnostics;
    expect(found?.message).toBe(
      'Chữ tiếng Việt có dấu đã bị mất khi lưu tệp (thành dấu “?”), không khôi phục được.',
    );
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('letters-lost', submissionOf([{}]))).toEqual([]);
    expect(runRule('letters-lost', failedOf('empty'))).toEqual([]);
  });
});
