import type { Severity } from '../../model/diagnostic.js';
import type { FormColumn } from '../../model/form.js';
import type { Submission, TaskRow } from '../../model/submission.js';
import { cellPlace, hasColumn } from '../place.js';
import { defineRule } from '../rule.js';
import { isBlank } from '../wording.js';

/** Rows whose result another rule asks for in better words. */
function isAskedElsewhere({ key }: FormColumn, row: TaskRow): boolean {
  return key === 'result' && ['completed', 'not-started'].includes(row.status.state);
}

function isFilled({ key }: FormColumn, row: TaskRow): boolean {
  if (key === 'status') return row.status.how !== 'empty';
  const text = row.cells[key]?.text ?? '';
  return key === 'number' ? text !== '' : !isBlank(text);
}

/** Cells that hold a formula without a result, or an error, are reported as such. */
function voidCells({ table }: Submission): ReadonlySet<string | undefined> {
  return new Set(table?.voids?.map(({ at }) => at.cell));
}

const mildFor = (key: string): Severity => (key === 'number' ? 'warning' : 'error');

export const requiredEmpty = defineRule<{ key: string; title: string }>({
  code: 'DE201',
  name: 'required-empty',
  title: 'Ô bắt buộc bỏ trống',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Ô bắt buộc của một dòng nhiệm vụ bị bỏ trống.',
    why: 'Thiếu nội dung, tình trạng hoặc kết quả thì nhiệm vụ không tổng hợp được đầy đủ. Riêng ô STT bỏ trống chỉ là cảnh báo.',
    fix: 'Điền vào ô được chỉ ra; nếu dòng không phải là nhiệm vụ, xóa cả dòng.',
  },
  atMost: ({ key }) => mildFor(key),
  message: ({ title }) => `Ô “${title}” bị bỏ trống.`,
  hint: ({ title }) => `Điền “${title}” vào ô này; nếu dòng không phải là nhiệm vụ, xóa cả dòng.`,
  *check(submission, { round }) {
    const columns = round.form.columns.filter(
      ({ key, required }) => required && hasColumn(submission, key),
    );
    const voids = voidCells(submission);
    for (const row of submission.rows) {
      for (const column of columns) {
        if (isFilled(column, row) || isAskedElsewhere(column, row)) continue;
        const at = cellPlace(submission, row, column.key);
        if (!voids.has(at.cell)) yield { at, args: { key: column.key, title: column.title } };
      }
    }
  },
});
