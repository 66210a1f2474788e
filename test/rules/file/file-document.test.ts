import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-document', () => {
  it.each([
    ['docx', 'văn bản Word'],
    ['doc', '97–2003'],
    ['odt', 'OpenDocument'],
  ])('names what was found and says what to send: %s', (detail, name) => {
    const diagnostics = runRule('file-document', failedOf('unsupported', detail));
    expect(marks(diagnostics)).toEqual(['DE112 error']);
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.hint).toContain('Chép bảng');
    expect(runRule('file-unsupported', failedOf('unsupported', detail))).toEqual([]);
  });

  it('is silent about sound files and about other finds', () => {
    expect(runRule('file-document', submissionOf([{}]))).toEqual([]);
    expect(runRule('file-document', failedOf('unsupported', 'binary'))).toEqual([]);
    expect(runRule('file-document', failedOf('unsupported', 'constructor'))).toEqual([]);
  });
});
