/** A file that is no Word document, or a broken one. */
import type { ExplainedRule } from '../model/diagnostic.js';
import type { ReadFailure } from '../model/grid.js';

/** Why a file is not measured; a failure of kind `unsupported` has the format found as its detail. */
interface Unreadable extends ExplainedRule {
  message(failure: ReadFailure): string;
  hint(failure: ReadFailure): string;
}

const SAVE = 'chọn Lưu thành (Save As) > Tài liệu Word (*.docx), rồi kiểm tra lại.';
const OPEN_AND_SAVE = `Mở bằng Word, ${SAVE}`;

/** Other formats by the reader's word for them: their names, and what to do instead of saving anew. */
const FORMATS: Readonly<Record<string, readonly [name: string, hint?: string]>> = {
  doc: ['văn bản Word 97–2003 (*.doc)'],
  rtf: ['văn bản RTF'],
  odt: ['văn bản OpenDocument (*.odt)'],
  html: ['trang web'],
  text: ['tệp chữ thuần túy'],
  pdf: ['tệp PDF', 'Kiểm tra tệp Word gốc đã in ra PDF này; PDF không còn lề, kiểu đoạn để đo.'],
  xlsx: ['bảng tính Excel', 'Kiểm tra bảng tính bằng de06 validate.'],
  xls: ['bảng tính Excel', 'Kiểm tra bảng tính bằng de06 validate.'],
  ods: ['bảng tính OpenDocument', 'Kiểm tra bảng tính bằng de06 validate.'],
  png: ['ảnh', 'Kiểm tra tệp Word gốc, không phải ảnh chụp hoặc bản quét.'],
  jpeg: ['ảnh', 'Kiểm tra tệp Word gốc, không phải ảnh chụp hoặc bản quét.'],
  zip: ['tệp nén', 'Giải nén, rồi kiểm tra từng văn bản bên trong.'],
  rar: ['tệp nén', 'Giải nén, rồi kiểm tra từng văn bản bên trong.'],
  '7z': ['tệp nén', 'Giải nén, rồi kiểm tra từng văn bản bên trong.'],
};

function formatOf({ detail }: ReadFailure) {
  return Object.hasOwn(FORMATS, detail) ? FORMATS[detail] : undefined;
}

export const UNREADABLE: Unreadable = {
  code: 'DE601',
  name: 'document-unreadable',
  title: 'Không đọc được văn bản Word',
  severity: 'error',
  what: 'Tệp không phải văn bản Word dạng .docx (là .doc, .rtf, .pdf …), hoặc bị hỏng, đặt mật khẩu, không mở được.',
  why: 'Thể thức chỉ đo được từ nội dung của tệp .docx.',
  fix: `${OPEN_AND_SAVE.slice(0, -1)}; tệp PDF thì kiểm tra tệp Word gốc.`,
  message: (failure) => {
    if (failure.kind === 'unopened') return `Không mở được tệp: ${failure.detail}.`;
    if (failure.kind === 'encrypted') return 'Tệp đặt mật khẩu nên không đọc được.';
    if (failure.kind === 'limit') return 'Tệp quá lớn để kiểm tra.';
    if (failure.kind === 'empty') return 'Tệp trống, không có nội dung.';
    if (failure.kind !== 'unsupported') return 'Tệp bị hỏng, không đọc được.';
    const [name] = formatOf(failure) ?? [];
    return name === undefined
      ? 'Tệp không phải văn bản Word dạng .docx.'
      : `Tệp này là ${name}, không phải văn bản Word dạng .docx.`;
  },
  hint: (failure) => {
    if (failure.kind === 'unopened')
      return 'Đóng tệp trong Word hoặc chép tệp về máy, rồi kiểm tra lại.';
    if (failure.kind === 'encrypted')
      return `Mở bằng Word, nhập mật khẩu, bỏ mật khẩu trong Tệp (File) > Thông tin (Info), ${SAVE}`;
    return formatOf(failure)?.[1] ?? OPEN_AND_SAVE;
  },
};
