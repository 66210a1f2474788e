import { sheetPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quoteAll } from '../wording.js';

export const unitUnknown = defineRule<{ found: readonly string[]; suggestion: string | null }>({
  code: 'DE126',
  name: 'unit-unknown',
  title: 'Không xác định được đơn vị',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Không xác định được tệp là của đơn vị nào trong danh sách đơn vị của tỉnh.',
    why: 'Tên đơn vị được tìm ở phần trên bảng, tên tệp và tên thư mục. Không rõ đơn vị thì không biết nhiệm vụ nào của ai; cả tệp được để riêng.',
    fix: 'Ghi đúng tên đơn vị tại dòng “Đơn vị báo cáo: …” phía trên bảng; nếu đơn vị có tên gọi khác, bổ sung vào cột “Tên gọi khác” của danh sách đơn vị.',
  },
  message: ({ found }) =>
    found.length === 0
      ? 'Không tìm thấy tên đơn vị gửi ở phần trên bảng, tên tệp và tên thư mục; cả tệp được để riêng.'
      : `Không xác định được đơn vị gửi: ${quoteAll(found)} không có trong danh sách đơn vị; cả tệp được để riêng.`,
  hint: ({ suggestion }) =>
    suggestion === null
      ? 'Ghi đúng tên đơn vị tại dòng “Đơn vị báo cáo: …” phía trên bảng.'
      : `Có phải “${suggestion}”? Nếu đúng, ghi tên này tại dòng “Đơn vị báo cáo: …” phía trên bảng.`,
  *check(submission, { round }) {
    const { unit, table } = submission;
    if (!round.roster || !table || unit.id !== undefined) return;
    if (unit.mentions.some(({ unitIds }) => unitIds.length > 0)) return;
    const [first] = unit.mentions;
    const suggestion = unit.mentions.find((mention) => mention.suggestion)?.suggestion;
    yield {
      at: first?.at ?? sheetPlace(submission),
      args: {
        found: [...new Set(unit.mentions.map(({ text }) => text))],
        suggestion: suggestion ?? null,
      },
      value: first?.text,
      suggestion,
    };
  },
});
