import { foundInstead, type Kinds, nameOf } from '../found-instead.js';
import { defineRule } from '../rule.js';

const KINDS: Kinds = {
  pdf: 'tệp PDF',
};

export const filePdf = defineRule<{ found: string }>({
  code: 'DE111',
  name: 'file-pdf',
  title: 'Tệp là PDF',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Nội dung tệp là PDF: bản in hoặc bản quét, không phải bảng tính.',
    why: 'Trong PDF không còn ô, dòng, cột; chép số liệu ra dễ sai và mất dấu.',
    fix: 'Gửi tệp Excel gốc đã dùng để tạo bản PDF; bản PDF có chữ ký vẫn gửi riêng theo quy định.',
  },
  message: ({ found }) => `Tệp này là ${nameOf(KINDS, found) ?? 'tệp PDF'}, không phải bảng tính.`,
  hint: () => 'Gửi kèm tệp Excel gốc (*.xlsx) đã dùng để tạo bản PDF.',
  *check(submission) {
    yield* foundInstead(submission, KINDS);
  },
});
