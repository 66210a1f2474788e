import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const catalogueUnitUnknown = defineRule<{
  taskId: string;
  name: string;
  lead: boolean;
  suggestion: string | null;
  /** Without a list of units only groups of units cannot be told. */
  listed: boolean;
}>({
  code: 'DE501',
  name: 'catalogue-unit-unknown',
  title: 'Danh mục ghi đơn vị không có trong danh sách',
  severity: 'warning',
  scope: 'round',
  explain: {
    what: 'Danh mục nhiệm vụ ghi tên một đơn vị hoặc nhóm đơn vị không có trong danh sách đơn vị của tỉnh.',
    why: 'Tên không xác định được thì không ai được tính là chủ trì hoặc phối hợp theo tên đó; nhiệm vụ có thể bị tính “Chưa báo cáo”.',
    fix: 'Sửa tên trong danh mục, hoặc bổ sung đơn vị, tên gọi khác vào danh sách đơn vị, hoặc khai báo từ chỉ nhóm đơn vị.',
  },
  message: ({ taskId, name, lead, listed }) =>
    listed
      ? `Nhiệm vụ ${taskId}: đơn vị ${lead ? 'chủ trì' : 'phối hợp'} ${quote(name)} không có trong danh sách đơn vị.`
      : `Nhiệm vụ ${taskId}: chưa có danh sách đơn vị nên không biết ${quote(name)} gồm những đơn vị nào; chưa đơn vị nào được tính là chủ trì theo tên này.`,
  hint: ({ suggestion, listed }) => {
    if (!listed) return 'Khai báo danh sách đơn vị của tỉnh trong de06.yaml (khóa roster).';
    return suggestion === null
      ? 'Sửa tên trong danh mục, hoặc bổ sung vào cột “Tên gọi khác” của danh sách đơn vị.'
      : `Có phải “${suggestion}”? Nếu đúng, sửa tên trong danh mục hoặc bổ sung vào cột “Tên gọi khác”.`;
  },
  *check({ round }) {
    for (const { at, taskId, name, role, suggestion } of round.catalogue?.problems ?? []) {
      yield {
        at,
        args: {
          taskId,
          name,
          lead: role === 'lead',
          suggestion: suggestion ?? null,
          listed: round.roster !== undefined,
        },
        value: name,
        suggestion,
      };
    }
  },
});
