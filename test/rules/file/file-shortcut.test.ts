import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-shortcut', () => {
  it.each([
    ['lnk', 'lối tắt của Windows'],
    ['url', 'trang web'],
  ])('names what was found and says what to send: %s', (detail, name) => {
    const diagnostics = runRule('file-shortcut', failedOf('unsupported', detail));
    expect(marks(diagnostics)).toEqual(['DE114 error']);
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.hint).toContain('Mở vị trí tệp');
    expect(runRule('file-unsupported', failedOf('unsupported', detail))).toEqual([]);
  });

  it('is silent about sound files and about other finds', () => {
    expect(runRule('file-shortcut', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-shortcut', failedOf('unsupported', 'binary'))).toEqual([]);
    expect(runRule('file-shortcut', failedOf('unsupported', 'constructor'))).toEqual([]);
  });
});
