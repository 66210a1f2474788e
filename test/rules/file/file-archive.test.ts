import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-archive', () => {
  it.each([
    ['zip', 'ZIP'],
    ['rar', 'RAR'],
    ['7z', '7-Zip'],
  ])('names what was found and says what to send: %s', (detail, name) => {
    const diagnostics = runRule('file-archive', failedOf('unsupported', detail));
    expect(marks(diagnostics)).toEqual(['DE113 error']);
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.hint).toContain('Giải nén');
    expect(runRule('file-unsupported', failedOf('unsupported', detail))).toEqual([]);
  });

  it('is silent about sound files and about other finds', () => {
    expect(runRule('file-archive', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-archive', failedOf('unsupported', 'binary'))).toEqual([]);
    expect(runRule('file-archive', failedOf('unsupported', 'constructor'))).toEqual([]);
  });
});
