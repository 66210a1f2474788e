import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-pdf', () => {
  it.each([['pdf', 'tệp PDF']])(
    'names what was found and says what to send: %s',
    (detail, name) => {
      const diagnostics = runRule('file-pdf', failedOf('unsupported', detail));
      expect(marks(diagnostics)).toEqual(['DE111 error']);
      expect(diagnostics[0]?.message).toContain(name);
      expect(diagnostics[0]?.hint).toContain('tệp Excel gốc');
      expect(runRule('file-unsupported', failedOf('unsupported', detail))).toEqual([]);
    },
  );

  it('is silent about sound files and about other finds', () => {
    expect(runRule('file-pdf', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-pdf', failedOf('unsupported', 'binary'))).toEqual([]);
    expect(runRule('file-pdf', failedOf('unsupported', 'constructor'))).toEqual([]);
  });
});
