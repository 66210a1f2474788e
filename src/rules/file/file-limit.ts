import { failurePlaces } from '../failure.js';
import { defineRule } from '../rule.js';

/** Names of the reader's limits, for people. */
const LIMITS: Readonly<Record<string, string>> = {
  fileBytes: 'dung lượng tệp',
  textBytes: 'dung lượng tệp chữ (CSV, TSV)',
  zipEntries: 'số thành phần bên trong tệp',
  partBytes: 'dung lượng một thành phần sau khi giải nén',
  totalBytes: 'tổng dung lượng sau khi giải nén',
  compressionRatio: 'tỷ lệ nén',
  xmlDepth: 'số lớp lồng nhau bên trong tệp',
  sheets: 'số trang tính',
  rows: 'số dòng',
  columns: 'số cột',
  cells: 'số ô có nội dung',
  merges: 'số vùng ô gộp',
  sharedStrings: 'số đoạn chữ',
  stringLength: 'độ dài chữ trong một ô',
  readSeconds: 'thời gian đọc tệp',
  readMegabytes: 'bộ nhớ dùng khi đọc tệp',
};

const limitName = (limit: string) =>
  (Object.hasOwn(LIMITS, limit) ? LIMITS[limit] : undefined) ?? 'kích thước';

export const fileLimit = defineRule<{ limit: string }>({
  code: 'DE105',
  name: 'file-limit',
  title: 'Tệp vượt giới hạn',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp vượt giới hạn an toàn khi đọc (quá lớn, quá nhiều ô, nén bất thường…).',
    why: 'Biểu theo dõi nhiệm vụ thường chỉ vài chục dòng. Tệp lớn bất thường thường do định dạng kéo đến cuối trang tính, hoặc do tệp được tạo ra để làm treo máy.',
    fix: 'Chép riêng bảng theo dõi sang một sổ làm việc mới, lưu thành *.xlsx rồi gửi lại.',
  },
  message: ({ limit }) => `Tệp vượt giới hạn cho phép về ${limitName(limit)} nên không được đọc.`,
  hint: () => 'Chép riêng bảng theo dõi sang một sổ làm việc mới, lưu thành *.xlsx rồi gửi lại.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'limit')) {
      yield { at, args: { limit: submission.failure?.detail ?? '' } };
    }
  },
});
