import type { Source } from '../../model/submission.js';
import { senderName, unitName } from '../context.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

const SOURCES: Readonly<Record<Source, string>> = {
  form: 'biểu mẫu được phát',
  title: 'phần trên bảng',
  'file-name': 'tên tệp',
  folder: 'tên thư mục',
};

export const unitDisagreement = defineRule<{
  unit: string;
  from: string;
  text: string;
  other: string;
  otherFrom: string;
}>({
  code: 'DE128',
  name: 'unit-disagreement',
  title: 'Tên đơn vị không khớp',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Các nơi ghi tên đơn vị trong cùng một tệp không khớp nhau, ví dụ tiêu đề ghi Sở Y tế nhưng tên tệp ghi Sở Tư pháp.',
    why: 'Thường do chép biểu của đơn vị khác rồi quên sửa; số liệu có thể bị tính cho nhầm đơn vị.',
    fix: 'Sửa tên đơn vị ở phần trên bảng hoặc đổi tên tệp cho khớp.',
  },
  message: ({ unit, from, text, other, otherFrom }) =>
    `Tên đơn vị không khớp: ${from} là “${unit}”, nhưng ${otherFrom} (${quote(text)}) là “${other}”; đã tính cho “${unit}”.`,
  hint: ({ unit }) =>
    `Nếu đúng là “${unit}”, sửa chỗ còn lại cho khớp; nếu không, sửa tên ở phần trên bảng.`,
  *check(submission, context) {
    const { id, decided, mentions } = submission.unit;
    if (id === undefined || !decided) return;
    for (const mention of mentions) {
      const [otherId] = mention.unitIds;
      if (mention.from === decided.from || otherId === undefined) continue;
      if (mention.unitIds.includes(id)) continue;
      yield {
        at: decided.at,
        related: [mention.at],
        args: {
          unit: senderName(submission),
          from: SOURCES[decided.from],
          text: mention.text,
          other: unitName(otherId, context),
          otherFrom: SOURCES[mention.from],
        },
        value: decided.text,
      };
    }
  },
});
