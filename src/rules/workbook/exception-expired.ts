import { printDateShort } from '../../text/date.js';
import { isExpired } from '../exceptions.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const exceptionExpired = defineRule<{
  name: string;
  until: string;
  reason: string;
  line: number | null;
}>({
  code: 'DE504',
  name: 'exception-expired',
  title: 'Miễn trừ đã hết hạn',
  severity: 'warning',
  scope: 'round',
  explain: {
    what: 'Một mục miễn trừ (khóa exceptions) trong de06.yaml có ngày hết hạn ở trước ngày báo cáo.',
    why: 'Miễn trừ hết hạn không còn tác dụng: những chỗ trước đây được bỏ qua nay lại được nêu.',
    fix: 'Xóa mục miễn trừ đó; nếu lý do vẫn còn thì ghi ngày mới ở until.',
  },
  message: ({ name, until, reason, line }) =>
    `Miễn trừ quy tắc “${name}”${line === null ? '' : ` (dòng ${line})`} đã hết hạn ngày ${printDateShort(until)}, lý do đã ghi: ${quote(reason)}.`,
  hint: () => 'Xóa mục này trong de06.yaml, hoặc ghi ngày mới ở until nếu lý do vẫn còn.',
  *check({ round }) {
    for (const one of round.exceptions ?? []) {
      if (!isExpired(one, round)) continue;
      const { rule: name, until, reason, at } = one;
      yield {
        at: { file: at.file },
        args: { name, until, reason, line: at.line ?? null },
        value: until,
      };
    }
  },
});
