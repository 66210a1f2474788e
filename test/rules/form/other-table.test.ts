import { describe, expect, it } from 'vitest';
import { FILE, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('other-table', () => {
  it('names the other sheet and the one that was read', () => {
    const otherTables = [{ file: FILE, sheet: 'Tháng 5', cell: 'A5' }];
    const diagnostics = runRule('other-table', submissionOf([], { otherTables }));
    expect(marks(diagnostics)).toEqual(['DE125 warning Tháng 5!A5']);
    expect(diagnostics[0]?.message).toBe(
      'Trang tính “Tháng 5” cũng có bảng theo mẫu; chỉ bảng ở trang tính “PL V” được đọc.',
    );
  });

  it('is silent when there is one table', () => {
    expect(runRule('other-table', submissionOf())).toEqual([]);
  });
});
