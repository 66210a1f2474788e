import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-encrypted', () => {
  it('reports the file', () => {
    const diagnostics = runRule('file-encrypted', failedOf('encrypted', 'ole'));
    expect(marks(diagnostics)).toEqual(['DE103 error']);
    const [found] = diagnostics;
    expect(found?.message).toBe('Tệp có mật khẩu nên không đọc được.');
    expect(found?.hint).toContain('xóa trống mật khẩu');
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('file-encrypted', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-encrypted', failedOf('empty'))).toEqual([]);
  });
});
