import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-unsupported', () => {
  it.each([
    ['xlsb', 'nhị phân', 'Lưu thành… > Sổ làm việc Excel (*.xlsx)'],
    ['iwork', 'Numbers', 'Xuất sang > Excel'],
    ['mail', 'thư điện tử', 'đính kèm'],
    ['binary', 'tệp không rõ loại', 'đề nghị đơn vị gửi lại'],
    ['constructor', 'tệp không rõ loại', 'đề nghị đơn vị gửi lại'],
  ])('names what was found and the way out: %s', (detail, name, wayOut) => {
    const diagnostics = runRule('file-unsupported', failedOf('unsupported', detail));
    expect(marks(diagnostics)).toEqual(['DE104 error']);
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.hint).toContain(wayOut);
  });

  it('is silent about sound files', () => {
    expect(runRule('file-unsupported', submissionOf([{}]))).toEqual([]);
  });
});
