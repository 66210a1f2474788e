import type { CatalogueRenaming } from '../../model/catalogue.js';
import { grouped } from '../../model/grouped.js';
import { senderName } from '../context.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

/** More places than these help nobody: the name is the same in all. */
const MOST_RELATED = 10;

export const unitRenamed = defineRule<{ name: string; unit: string; times: number }>({
  code: 'DE138',
  name: 'unit-renamed',
  title: 'Ghi tên cũ của đơn vị',
  severity: 'warning',
  scope: 'round',
  explain: {
    what: 'Báo cáo hoặc danh mục nhiệm vụ ghi tên một đơn vị đã được sáp nhập, đổi tên trước kỳ này; tên cũ được tính cho đơn vị kế thừa ghi trong danh sách đơn vị.',
    why: 'Nhiệm vụ của đơn vị cũ có thể đã được chia cho nhiều đơn vị; tính cả cho một đơn vị kế thừa có thể chưa đúng.',
    fix: 'Ghi tên hiện nay của đơn vị; nếu nhiệm vụ đã chuyển cho đơn vị khác thì sửa danh mục.',
  },
  message: ({ name, unit, times }) =>
    `${quote(name)} là tên cũ; được tính cho đơn vị kế thừa “${unit}”${times > 1 ? ` (${times} ô)` : ''}.`,
  hint: ({ unit }) => `Sửa thành “${unit}”.`,
  *check({ round, checked }) {
    for (const submission of checked) {
      const { decided } = submission.unit;
      if (decided?.match !== 'former') continue;
      const unit = senderName(submission);
      const { text, at } = decided;
      yield { at, args: { name: text, unit, times: 1 }, value: text, suggestion: unit };
    }
    const byName = (renaming: CatalogueRenaming): string => `${renaming.name}\n${renaming.unit}`;
    for (const same of grouped(round.catalogue?.renamings ?? [], byName).values()) {
      const [first, ...others] = same;
      if (!first) continue;
      const { at, name, unit } = first;
      const related = others.slice(0, MOST_RELATED).map((other) => other.at);
      yield {
        at,
        related,
        args: { name, unit, times: same.length },
        value: name,
        suggestion: unit,
      };
    }
  },
});
