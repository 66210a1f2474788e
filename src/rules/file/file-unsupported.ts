import { failurePlaces, isLockFile } from '../failure.js';
import { defineRule } from '../rule.js';

const SAVE_AS = 'chọn Tệp > Lưu thành… > Sổ làm việc Excel (*.xlsx)';
const RETYPE =
  'Nhập số liệu vào biểu mẫu Excel rồi gửi tệp *.xlsx; bản chụp, bản quét không tổng hợp được.';

/** What the reader found → its name for people, and the way out. */
const FORMATS: Readonly<Record<string, { readonly name: string; readonly wayOut: string }>> = {
  xls: { name: 'sổ làm việc Excel 97–2003 (*.xls)', wayOut: `Mở bằng Excel, ${SAVE_AS}.` },
  ods: {
    name: 'bảng tính OpenDocument (*.ods)',
    wayOut: `Mở bằng Excel hoặc LibreOffice, ${SAVE_AS}.`,
  },
  html: { name: 'trang web mang đuôi của Excel', wayOut: `Mở bằng Excel, ${SAVE_AS}.` },
  'xml-spreadsheet': { name: 'bảng tính XML 2003', wayOut: `Mở bằng Excel, ${SAVE_AS}.` },
  docx: {
    name: 'văn bản Word',
    wayOut: 'Chép bảng từ Word vào biểu mẫu Excel, lưu thành *.xlsx rồi gửi lại.',
  },
  pptx: { name: 'bài trình chiếu PowerPoint', wayOut: RETYPE },
  pdf: { name: 'tệp PDF', wayOut: 'Gửi tệp Excel gốc đã dùng để tạo bản PDF.' },
  png: { name: 'ảnh PNG', wayOut: RETYPE },
  jpeg: { name: 'ảnh JPEG', wayOut: RETYPE },
  gif: { name: 'ảnh GIF', wayOut: RETYPE },
  zip: {
    name: 'tệp nén ZIP',
    wayOut: 'Giải nén rồi đưa từng tệp Excel bên trong vào thư mục nộp.',
  },
  lock: {
    name: 'tệp tạm mà Excel tạo khi đang mở một tệp khác',
    wayOut: 'Đóng Excel rồi lấy tệp gốc, tên không có “~$” ở đầu.',
  },
  ole: {
    name: 'tệp của một chương trình Office cũ',
    wayOut: `Mở bằng chương trình đã tạo tệp, ${SAVE_AS}.`,
  },
};

const UNKNOWN = {
  name: 'tệp không rõ loại',
  wayOut: `Mở bằng Excel, ${SAVE_AS}; nếu không mở được, đề nghị đơn vị gửi lại.`,
};

const formatOf = (found: string) =>
  (Object.hasOwn(FORMATS, found) ? FORMATS[found] : undefined) ?? UNKNOWN;

export const fileUnsupported = defineRule<{ found: string }>({
  code: 'DE104',
  name: 'file-unsupported',
  title: 'Loại tệp chưa đọc được',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Nội dung tệp không phải là sổ làm việc Excel (*.xlsx) hay bảng CSV, dù đuôi tệp có thể ghi như vậy.',
    why: 'Loại tệp được nhận biết từ nội dung. Ảnh chụp, PDF hoặc văn bản Word không có ô để đối chiếu.',
    fix: 'Lưu bảng thành sổ làm việc Excel (*.xlsx) rồi gửi lại.',
  },
  message: ({ found }) => `Tệp này là ${formatOf(found).name}, chưa đọc được.`,
  hint: ({ found }) => formatOf(found).wayOut,
  *check(submission) {
    for (const at of failurePlaces(submission, 'unsupported')) {
      const found = isLockFile(submission) ? 'lock' : (submission.failure?.detail ?? '');
      yield { at, args: { found } };
    }
  },
});
