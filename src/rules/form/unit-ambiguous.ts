import { unitName } from '../context.js';
import { defineRule } from '../rule.js';
import { quote, quoteAll } from '../wording.js';

export const unitAmbiguous = defineRule<{ text: string; names: readonly string[] }>({
  code: 'DE127',
  name: 'unit-ambiguous',
  title: 'Tên đơn vị có nhiều cách hiểu',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tên đơn vị ghi trong tệp có thể là của nhiều đơn vị.',
    why: 'Ví dụ “Cai Lậy” vừa là thị xã vừa là huyện. Đơn vị gửi không được suy đoán; cả tệp được để riêng.',
    fix: 'Ghi đầy đủ tên đơn vị tại dòng “Đơn vị báo cáo: …” phía trên bảng.',
  },
  message: ({ text, names }) =>
    `Tên đơn vị ${quote(text)} có thể là ${quoteAll(names)}; cả tệp được để riêng.`,
  hint: () => 'Ghi đầy đủ tên đơn vị tại dòng “Đơn vị báo cáo: …” phía trên bảng.',
  *check(submission, context) {
    const { unit, table } = submission;
    if (!table || unit.id !== undefined) return;
    const mention = unit.mentions.find(({ unitIds }) => unitIds.length > 1);
    if (!mention) return;
    const names = mention.unitIds.map((id) => unitName(id, context));
    yield { at: mention.at, args: { text: mention.text, names }, value: mention.text };
  },
});
