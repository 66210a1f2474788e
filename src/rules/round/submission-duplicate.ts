import { senderName } from '../context.js';
import { defineRule } from '../rule.js';

export const submissionDuplicate = defineRule<{ unit: string; used: string }>({
  code: 'DE401',
  name: 'submission-duplicate',
  title: 'Tệp trùng nội dung',
  severity: 'info',
  scope: 'round',
  explain: {
    what: 'Một đơn vị gửi nhiều tệp có nội dung bảng giống hệt nhau.',
    why: 'Chỉ một tệp được tính để số liệu không bị nhân đôi; tệp còn lại vẫn được liệt kê.',
    fix: 'Không bắt buộc; có thể xóa tệp thừa.',
  },
  message: ({ unit, used }) =>
    `Nội dung giống hệt tệp “${used}” của “${unit}”; chỉ tính một lần, theo tệp kia.`,
  hint: () => 'Có thể xóa một trong hai tệp khỏi thư mục nộp.',
  *check({ round }) {
    for (const { submission, reason, insteadOf } of round.selection.setAside) {
      if (reason !== 'duplicate' || insteadOf === undefined) continue;
      yield {
        at: { file: submission.file },
        related: [{ file: insteadOf }],
        args: { unit: senderName(submission), used: insteadOf },
      };
    }
  },
});
