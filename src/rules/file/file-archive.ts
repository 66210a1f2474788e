import { foundInstead, type Kinds, nameOf } from '../found-instead.js';
import { defineRule } from '../rule.js';

const KINDS: Kinds = {
  zip: 'tệp nén ZIP',
  rar: 'tệp nén RAR',
  '7z': 'tệp nén 7-Zip',
  gzip: 'tệp nén GZip',
};

export const fileArchive = defineRule<{ found: string }>({
  code: 'DE113',
  name: 'file-archive',
  title: 'Tệp nén',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp là tệp nén, bên trong có thể có một hay nhiều bảng tính.',
    why: 'Chương trình không tự giải nén: trong tệp nén có thể có nhiều bản của cùng một đơn vị, phải có người chọn.',
    fix: 'Nhấp chuột phải vào tệp, chọn “Giải nén tất cả…”, rồi đưa tệp Excel bên trong vào thư mục nộp.',
  },
  message: ({ found }) =>
    `Tệp này là ${nameOf(KINDS, found) ?? 'tệp nén'}; bảng tính bên trong chưa được đọc.`,
  hint: () =>
    'Nhấp chuột phải vào tệp, chọn “Giải nén tất cả…”, rồi đưa tệp Excel bên trong vào thư mục nộp.',
  *check(submission) {
    yield* foundInstead(submission, KINDS);
  },
});
