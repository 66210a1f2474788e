import { missesEssentialColumn } from '../../model/submission.js';
import { headerPlace } from '../place.js';
import { defineRule, type NoArgs } from '../rule.js';

export const tableEmpty = defineRule<NoArgs>({
  code: 'DE132',
  name: 'table-empty',
  title: 'Bảng không có nhiệm vụ nào',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Bảng có dòng tiêu đề nhưng bên dưới không có dòng nhiệm vụ nào.',
    why: 'Biểu để trống thường là gửi nhầm mẫu chưa điền; nếu không báo, đơn vị vẫn được tính là đã nộp mà không có số liệu.',
    fix: 'Điền các nhiệm vụ của đơn vị vào bảng rồi gửi lại.',
  },
  message: () => 'Bảng chỉ có dòng tiêu đề, không có dòng nhiệm vụ nào.',
  hint: () => 'Kiểm tra có gửi nhầm mẫu chưa điền không; điền nhiệm vụ vào bảng rồi gửi lại.',
  *check(submission) {
    const { table, rows } = submission;
    // Without an essential column the file is set aside, and another rule says what to mend.
    if (!table || rows.length > 0 || missesEssentialColumn(submission)) return;
    yield { at: headerPlace(submission), args: {} };
  },
});
