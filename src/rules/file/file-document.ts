import { foundInstead, type Kinds, nameOf } from '../found-instead.js';
import { defineRule } from '../rule.js';

const KINDS: Kinds = {
  docx: 'văn bản Word (*.docx)',
  doc: 'văn bản Word 97–2003 (*.doc)',
  rtf: 'văn bản RTF',
  odt: 'văn bản OpenDocument (*.odt)',
};

export const fileDocument = defineRule<{ found: string }>({
  code: 'DE112',
  name: 'file-document',
  title: 'Tệp là văn bản',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Nội dung tệp là văn bản Word hoặc tương tự; có thể có bảng nhưng không phải bảng tính.',
    why: 'Bảng trong văn bản không có địa chỉ ô để chỉ chỗ sai và truy nguồn số liệu.',
    fix: 'Chọn cả bảng trong văn bản, chép, dán vào biểu mẫu Excel (Dán > Khớp định dạng đích), lưu thành *.xlsx rồi gửi lại.',
  },
  message: ({ found }) => `Tệp này là ${nameOf(KINDS, found) ?? 'văn bản'}, không phải bảng tính.`,
  hint: () => 'Chép bảng từ văn bản, dán vào biểu mẫu Excel, lưu thành *.xlsx rồi gửi lại.',
  *check(submission) {
    yield* foundInstead(submission, KINDS);
  },
});
