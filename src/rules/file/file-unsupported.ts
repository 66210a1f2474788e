import { failurePlaces } from '../failure.js';
import { defineRule } from '../rule.js';

const SAVE_AS = 'chọn Tệp > Lưu thành… > Sổ làm việc Excel (*.xlsx)';

/** What the reader found → its name for people, and the way out. */
const FORMATS: Readonly<Record<string, { readonly name: string; readonly wayOut: string }>> = {
  xls: { name: 'sổ làm việc Excel 97–2003 (*.xls)', wayOut: `Mở bằng Excel, ${SAVE_AS}.` },
  xlsb: { name: 'sổ làm việc Excel nhị phân (*.xlsb)', wayOut: `Mở bằng Excel, ${SAVE_AS}.` },
  'html-frames': {
    name: 'phần đầu của một trang web nhiều tệp; số liệu nằm ở thư mục kèm theo',
    wayOut: `Mở bằng Excel tại máy có thư mục kèm theo, ${SAVE_AS}.`,
  },
  xml: { name: 'tệp XML không phải bảng tính', wayOut: `Mở bằng Excel, ${SAVE_AS}.` },
  iwork: {
    name: 'tệp Numbers hoặc Pages của máy Apple',
    wayOut: 'Mở bằng Numbers, chọn Tệp > Xuất sang > Excel…, rồi gửi tệp *.xlsx.',
  },
  pptx: {
    name: 'bài trình chiếu PowerPoint',
    wayOut: 'Chép bảng từ bài trình chiếu vào biểu mẫu Excel, lưu thành *.xlsx rồi gửi lại.',
  },
  mail: {
    name: 'thư điện tử đã lưu',
    wayOut: 'Mở thư, lưu tệp Excel đính kèm vào thư mục nộp.',
  },
  ole: {
    name: 'tệp của một chương trình Office cũ',
    wayOut: `Mở bằng chương trình đã tạo tệp, ${SAVE_AS}.`,
  },
};

/** Kinds that have a rule of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['png', 'jpeg', 'gif', 'bmp', 'tiff', 'webp', 'heic'],
  ...['pdf', 'docx', 'doc', 'rtf', 'odt'],
  ...['zip', 'rar', '7z', 'gzip', 'lnk', 'url'],
]);

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
    what: 'Nội dung tệp không phải là bảng tính mà chương trình đọc được, dù đuôi tệp có thể ghi như vậy.',
    why: 'Loại tệp được nhận biết từ nội dung. Các loại đọc được: *.xlsx, *.xlsm, *.xls, *.ods, CSV, bảng lưu dạng trang web hoặc XML của Excel.',
    fix: 'Lưu bảng thành sổ làm việc Excel (*.xlsx) rồi gửi lại.',
  },
  message: ({ found }) => `Tệp này là ${formatOf(found).name}, chưa đọc được.`,
  hint: ({ found }) => formatOf(found).wayOut,
  *check(submission) {
    const found = submission.failure?.detail ?? '';
    if (ELSEWHERE.has(found)) return;
    for (const at of failurePlaces(submission, 'unsupported')) yield { at, args: { found } };
  },
});
