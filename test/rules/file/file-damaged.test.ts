import { describe, expect, it } from 'vitest';
import { FILE, failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-damaged', () => {
  it('reports the file without technical detail', () => {
    const diagnostics = runRule('file-damaged', failedOf('damaged', 'xl/workbook.xml'));
    expect(marks(diagnostics)).toEqual(['DE102 error']);
    expect(diagnostics[0]?.message).not.toContain('xl/');
    expect(diagnostics[0]?.args).toEqual({ detail: 'xl/workbook.xml' });
  });

  it('is silent about sound files', () => {
    expect(runRule('file-damaged', submissionOf([{}], { file: FILE }))).toEqual([]);
  });
});
