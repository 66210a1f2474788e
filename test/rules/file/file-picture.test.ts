import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-picture', () => {
  it.each([
    ['png', 'ảnh PNG'],
    ['heic', 'điện thoại'],
  ])('names what was found and says what to send: %s', (detail, name) => {
    const diagnostics = runRule('file-picture', failedOf('unsupported', detail));
    expect(marks(diagnostics)).toEqual(['DE110 error']);
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.hint).toContain('*.xlsx');
    expect(runRule('file-unsupported', failedOf('unsupported', detail))).toEqual([]);
  });

  it('is silent about sound files and about other finds', () => {
    expect(runRule('file-picture', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-picture', failedOf('unsupported', 'binary'))).toEqual([]);
    expect(runRule('file-picture', failedOf('unsupported', 'constructor'))).toEqual([]);
  });
});
