import { foundInstead, type Kinds, nameOf } from '../found-instead.js';
import { defineRule } from '../rule.js';

const KINDS: Kinds = {
  lnk: 'lối tắt của Windows (*.lnk)',
  url: 'lối tắt tới trang web (*.url)',
};

export const fileShortcut = defineRule<{ found: string }>({
  code: 'DE114',
  name: 'file-shortcut',
  title: 'Lối tắt',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tệp chỉ là lối tắt (shortcut) trỏ tới tệp thật nằm trên máy khác hoặc trên mạng.',
    why: 'Lối tắt không chứa số liệu; tệp thật vẫn ở máy của đơn vị gửi.',
    fix: 'Tại đơn vị gửi: nhấp chuột phải vào lối tắt, chọn “Mở vị trí tệp”, rồi gửi chính tệp Excel ở đó.',
  },
  message: ({ found }) => `Tệp này là ${nameOf(KINDS, found) ?? 'lối tắt'}, không chứa số liệu.`,
  hint: () =>
    'Tại đơn vị gửi: nhấp chuột phải vào lối tắt, chọn “Mở vị trí tệp”, rồi gửi chính tệp Excel ở đó.',
  *check(submission) {
    yield* foundInstead(submission, KINDS);
  },
});
