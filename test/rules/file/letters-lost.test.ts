import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, SHEET, submissionOf } from '../../support/round-builder.js';

describe('letters-lost', () => {
  it('reports the file', () => {
    const diagnostics = runRule('letters-lost', failedOf('letters-lost', ''));
    expect(marks(diagnostics)).toEqual(['DE106 error']);
    const [found] = diagnostics;
    expect(found?.message).toBe(
      'Chữ tiếng Việt có dấu đã bị mất khi lưu tệp (thành dấu “?”), không khôi phục được.',
    );
  });

  it('names the cells of a workbook, all while they can be typed anew', () => {
    const cells = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        sheet: SHEET,
        cell: `B${index + 6}`,
        text: 'Công an t?nh B?c Giang',
      }));
    const run = (count: number) =>
      marks(runRule('letters-lost', submissionOf([], { lostLetters: cells(count) })));
    expect(run(2)).toEqual(['DE106 error PL V!B6', 'DE106 error PL V!B7']);
    expect(run(200)).toEqual(['DE106 error PL V!B6']);
  });

  it('is silent about sound files and other failures', () => {
    expect(runRule('letters-lost', submissionOf([{}]))).toEqual([]);
    expect(runRule('letters-lost', failedOf('empty'))).toEqual([]);
  });
});
