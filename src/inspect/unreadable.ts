/** A file that is no Word document, or a broken one. */
import type { ExplainedRule } from '../model/diagnostic.js';
import type { ReadFailure } from '../model/grid.js';

interface Unreadable extends ExplainedRule {
  message(failure: ReadFailure): string;
  readonly hint: string;
}

export const UNREADABLE: Unreadable = {
  code: 'DE601',
  name: 'document-unreadable',
  title: 'Không đọc được văn bản Word',
  severity: 'error',
  what: 'Tệp không phải văn bản Word dạng .docx, hoặc bị hỏng, hoặc đặt mật khẩu.',
  why: 'Thể thức chỉ đo được từ nội dung của tệp .docx.',
  fix: 'Mở bằng Word, chọn Lưu thành (Save As) > Tài liệu Word (*.docx), rồi kiểm tra lại.',
  message: ({ kind }) => {
    if (kind === 'unsupported') return 'Tệp không phải văn bản Word dạng .docx.';
    if (kind === 'encrypted') return 'Tệp đặt mật khẩu nên không đọc được.';
    return kind === 'limit' ? 'Tệp quá lớn để kiểm tra.' : 'Tệp bị hỏng, không đọc được.';
  },
  hint: 'Mở bằng Word, chọn Lưu thành (Save As) > Tài liệu Word (*.docx), rồi kiểm tra lại.',
};
