import { cellsAlike } from '../cells-alike.js';
import { failurePlaces } from '../failure.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

/** Every such cell must be typed anew, so each is named, unless the whole file is lost. */
const FEW = 10;

export const lettersLost = defineRule<{ text: string | null; cells: number }>({
  code: 'DE106',
  name: 'letters-lost',
  title: 'Mất chữ tiếng Việt',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Chữ có dấu đã bị thay bằng dấu hỏi “?” hoặc ký tự lạ không khôi phục được khi lưu tệp hay khi dán vào ô, ví dụ “Công an t?nh”.',
    why: 'Excel lưu kiểu “CSV” thường dùng bảng mã không có chữ Việt; chữ đã mất không khôi phục được từ tệp này. Tệp CSV mất chữ thì cả tệp bị để riêng; sổ Excel có ô mất chữ thì chỉ báo ô đó.',
    fix: 'Mở tệp Excel gốc, lưu thành “CSV UTF-8 (phân cách bằng dấu phẩy)” hoặc *.xlsx rồi gửi lại; ô mất chữ trong sổ Excel thì gõ lại.',
  },
  message: ({ text, cells }) => {
    if (text === null) {
      return 'Chữ tiếng Việt có dấu đã bị mất khi lưu tệp (thành dấu “?”), không khôi phục được.';
    }
    return cells === 1
      ? `Chữ tiếng Việt có dấu trong ô đã bị mất (thành dấu “?” hoặc ký tự lạ), không khôi phục được: ${quote(text)}.`
      : `${cells} ô bị mất chữ tiếng Việt có dấu (thành dấu “?” hoặc ký tự lạ), không khôi phục được; ô đầu tiên: ${quote(text)}.`;
  },
  hint: ({ text }) =>
    text === null
      ? 'Mở tệp Excel gốc, chọn Tệp > Lưu thành… > Sổ làm việc Excel (*.xlsx) hoặc CSV UTF-8, rồi gửi lại.'
      : 'Gõ lại ô này, hoặc lấy lại từ tệp gốc; khi lưu dạng CSV hãy chọn CSV UTF-8.',
  *check(submission) {
    for (const at of failurePlaces(submission, 'letters-lost')) {
      yield { at, args: { text: null, cells: 1 } };
    }
    const { file, lostLetters = [] } = submission;
    for (const { first, cells, related } of cellsAlike(file, lostLetters, FEW)) {
      const { sheet, cell, text } = first;
      yield { at: { file, sheet, cell }, related, args: { text, cells }, value: text };
    }
  },
});
