import type { TaskRow } from '../../model/submission.js';
import { foldKey } from '../../text/fold.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { isBlank, quote } from '../wording.js';

const LETTERED = /^\p{L}\W*$/u;

/** Lettered tasks (a, b, c) begin anew under each numbered one. */
function* numbered(rows: readonly TaskRow[]): Iterable<{ row: TaskRow; key: string }> {
  let parent = '';
  for (const row of rows) {
    if (isBlank(row.number)) continue;
    const lettered = LETTERED.test(row.number.normalize('NFC'));
    if (!lettered) parent = row.number;
    yield { row, key: [row.section, lettered ? parent : '', foldKey(row.number)].join('\n') };
  }
}

export const numberDuplicate = defineRule<{ number: string; section: string; first: number }>({
  code: 'DE301',
  name: 'number-duplicate',
  title: 'Trùng số thứ tự',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Hai dòng trong cùng một mục có cùng số thứ tự.',
    why: 'Số thứ tự dùng để đối chiếu với danh mục nhiệm vụ; trùng số thường do chép dòng, có thể một nhiệm vụ bị tính hai lần.',
    fix: 'Đánh lại số thứ tự, hoặc xóa dòng chép thừa.',
  },
  message: ({ number, section, first }) =>
    `Số thứ tự ${quote(number)} đã dùng ở dòng ${first}${section === '' ? '' : ` trong mục ${quote(section)}`}.`,
  hint: () => 'Đánh lại số thứ tự; nếu dòng bị chép thừa, xóa dòng này.',
  *check(submission) {
    const first = new Map<string, TaskRow>();
    for (const { row, key } of numbered(submission.rows)) {
      const before = first.get(key);
      first.set(key, before ?? row);
      if (!before) continue;
      const { number, section } = row;
      yield {
        at: cellPlace(submission, row, 'number'),
        related: [cellPlace(submission, before, 'number')],
        args: { number, section, first: before.row },
        value: number,
      };
    }
  },
});
