import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('file-unsupported', () => {
  it.each([
    ['xls', 'Excel 97–2003', 'Lưu thành… > Sổ làm việc Excel (*.xlsx)'],
    ['png', 'ảnh PNG', 'Nhập số liệu vào biểu mẫu Excel'],
    ['docx', 'văn bản Word', 'Chép bảng từ Word'],
    ['binary', 'tệp không rõ loại', 'đề nghị đơn vị gửi lại'],
    ['constructor', 'tệp không rõ loại', 'đề nghị đơn vị gửi lại'],
  ])('names what was found and the way out: %s', (detail, name, wayOut) => {
    const diagnostics = runRule('file-unsupported', failedOf('unsupported', detail));
    expect(marks(diagnostics)).toEqual(['DE104 error']);
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.hint).toContain(wayOut);
  });

  it('knows the file that Excel keeps beside an open one', () => {
    const lock = { ...failedOf('unsupported', 'binary'), file: 'nop/~$So Y te.xlsx' };
    const [found] = runRule('file-unsupported', lock);
    expect(found?.message).toContain('tệp tạm');
    expect(found?.hint).toContain('Đóng Excel');
  });

  it('is silent about sound files', () => {
    expect(runRule('file-unsupported', submissionOf([{}]))).toEqual([]);
  });
});
