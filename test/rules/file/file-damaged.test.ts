import { describe, expect, it } from 'vitest';
import { FILE, failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-damaged', () => {
  it('reports the file without technical detail', () => {
    const diagnostics = runRule('file-damaged', failedOf('damaged', 'xl/workbook.xml'));
    expect(marks(diagnostics)).toEqual(['DE102 error']);
    expect(diagnostics[0]?.message).toBe('Tệp bị hỏng hoặc không đầy đủ, không đọc được.');
    expect(diagnostics[0]?.args).toEqual({ detail: 'xl/workbook.xml', lock: false });
  });

  it('knows the lock file that Excel leaves', () => {
    const locked = { ...failedOf('damaged'), file: 'nop/~$so-y-te.xlsx' };
    expect(runRule('file-damaged', locked)[0]?.hint).toContain('không có “~$”');
  });

  it('is silent about sound files', () => {
    expect(runRule('file-damaged', submissionOf([{}], { file: FILE }))).toEqual([]);
  });
});
