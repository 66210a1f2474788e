import type { Catalogue } from '../../model/catalogue.js';
import { type FormStamp, givenCells, issuedRole } from '../../model/issued-form.js';
import { cleanText } from '../../text/fold.js';
import { sheetPlace } from '../place.js';
import { defineRule } from '../rule.js';

type Changes = Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;

/** How the unit's part of the catalogue differs from the form that it got. */
function changesSince({ tasks, unit, labels }: FormStamp, catalogue: Catalogue): Changes {
  const sent = new Map(tasks.map((task) => [task.id, task]));
  const now = catalogue.tasks.flatMap((task) => {
    const role = issuedRole(task, unit.id);
    return role === undefined ? [] : [{ id: task.id, role, cells: givenCells(task) }];
  });
  const known = new Set(now.map(({ id }) => id));
  const changed = now.filter(({ id, role, cells }) => {
    const earlier = sent.get(id);
    if (earlier === undefined) return false;
    const differs = Object.entries(cells).some(
      ([key, text]) => key in labels && cleanText(earlier.cells[key] ?? '') !== cleanText(text),
    );
    return differs || earlier.role !== role;
  });
  return {
    added: now.filter(({ id }) => !sent.has(id)).map(({ id }) => id),
    removed: tasks.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    changed: changed.map(({ id }) => id),
  };
}

/** `form`: the form itself has other columns or words now. */
type OutdatedArgs = Changes & { readonly form: boolean };

function listed(what: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`${what} ${ids.join(', ')}`];
}

export const formOutdated = defineRule<OutdatedArgs>({
  code: 'DE134',
  name: 'form-outdated',
  title: 'Biểu phát ra đã cũ',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Tệp là biểu do “de06 form” phát ra, nhưng từ đó đến nay danh mục nhiệm vụ của đơn vị hoặc biểu mẫu đã thay đổi.',
    why: 'Đơn vị báo cáo theo danh mục cũ: có thể thiếu nhiệm vụ mới giao, hoặc báo cáo nhiệm vụ đã sửa nội dung, thời hạn.',
    fix: 'Phát lại biểu bằng “de06 form” và đề nghị đơn vị ghi vào biểu mới; phần không đổi vẫn được tổng hợp.',
  },
  message: ({ added, removed, changed, form }) => {
    const parts = [
      ...listed('thêm nhiệm vụ', added),
      ...listed('bớt nhiệm vụ', removed),
      ...listed('sửa nhiệm vụ', changed),
      ...(form ? ['các cột hoặc từ ngữ của biểu mẫu thay đổi'] : []),
    ];
    return `Biểu này được phát trước khi danh mục hoặc biểu mẫu thay đổi: ${parts.join('; ')}.`;
  },
  hint: () => 'Phát lại biểu bằng “de06 form” và đề nghị đơn vị ghi vào biểu mới.',
  *check(submission, { round }) {
    const { issued } = submission;
    const { catalogue } = round;
    if (!issued?.sealed || issued.stamp === undefined) return;
    const { stamp, now } = issued;
    const form = stamp.form.version !== now.formVersion;
    const tasks = now.taskList !== undefined && stamp.taskList !== now.taskList;
    const changes =
      tasks && catalogue !== undefined
        ? changesSince(stamp, catalogue)
        : { added: [], removed: [], changed: [] };
    const count = changes.added.length + changes.removed.length + changes.changed.length;
    if (form || count > 0) yield { at: sheetPlace(submission), args: { ...changes, form } };
  },
});
