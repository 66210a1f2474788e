import { foundInstead, type Kinds, nameOf } from '../found-instead.js';
import { defineRule } from '../rule.js';

const KINDS: Kinds = {
  png: 'ảnh PNG',
  jpeg: 'ảnh JPEG',
  gif: 'ảnh GIF',
  bmp: 'ảnh BMP',
  tiff: 'ảnh TIFF',
  webp: 'ảnh WebP',
  heic: 'ảnh chụp từ điện thoại (HEIC)',
};

export const filePicture = defineRule<{ found: string }>({
  code: 'DE110',
  name: 'file-picture',
  title: 'Tệp là ảnh',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Nội dung tệp là một bức ảnh, dù đuôi tệp có thể ghi là bảng tính.',
    why: 'Ảnh chụp, ảnh quét không có ô, dòng, cột để đối chiếu và tổng hợp.',
    fix: 'Gửi tệp Excel đã dùng để in hoặc chụp; nếu không còn, nhập số liệu vào biểu mẫu rồi gửi.',
  },
  message: ({ found }) => `Tệp này là ${nameOf(KINDS, found) ?? 'ảnh'}, không phải bảng tính.`,
  hint: () =>
    'Gửi tệp Excel đã dùng để in hoặc chụp; nếu không còn tệp, nhập số liệu vào biểu mẫu Excel rồi gửi tệp *.xlsx.',
  *check(submission) {
    yield* foundInstead(submission, KINDS);
  },
});
