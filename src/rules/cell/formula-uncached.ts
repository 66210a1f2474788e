import { notesOf } from '../failure.js';
import { voidsOf } from '../place.js';
import { defineRule, type NoArgs } from '../rule.js';

export const formulaUncached = defineRule<NoArgs>({
  code: 'DE208',
  name: 'formula-uncached',
  title: 'Công thức không có kết quả',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Ô chứa công thức nhưng tệp không lưu kết quả của công thức.',
    why: 'Công thức không được tính lại khi đọc; ô được coi là trống.',
    fix: 'Mở tệp bằng Excel, để Excel tính xong rồi lưu lại, hoặc dán giá trị thay cho công thức.',
  },
  message: () => 'Ô chứa công thức nhưng không có kết quả kèm theo; ô được coi là trống.',
  hint: () =>
    'Mở bằng Excel và lưu lại, hoặc chép ô rồi dán dạng giá trị (Dán đặc biệt > Giá trị).',
  *check(submission) {
    for (const { at } of voidsOf(submission, 'uncached')) yield { at, args: {} };
    // Without a table nobody can tell which cells matter: the reader's one remark a sheet is all.
    if (submission.table) return;
    for (const { at } of notesOf(submission, 'formula-uncached')) yield { at, args: {} };
  },
});
