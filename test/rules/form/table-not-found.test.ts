import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('table-not-found', () => {
  it('names the sheets that were searched and the columns that make a table', () => {
    const submission = submissionOf([], { table: undefined, sheetNames: ['Sheet1', 'Sheet2'] });
    const diagnostics = runRule('table-not-found', submission);
    expect(marks(diagnostics)).toEqual(['DE120 error']);
    expect(diagnostics[0]?.message).toBe(
      'Không tìm thấy bảng theo mẫu; đã tìm trong 2 trang tính: “Sheet1”, “Sheet2”.',
    );
    expect(diagnostics[0]?.hint).toContain('“Nội dung nhiệm vụ”, “Tình trạng”');
  });

  it('is silent when there is a table or the file could not be read at all', () => {
    expect(runRule('table-not-found', submissionOf())).toEqual([]);
    expect(runRule('table-not-found', failedOf('empty'))).toEqual([]);
  });
});
