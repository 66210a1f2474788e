import type { Finding } from '../../model/diagnostic.js';
import type { TaskRow } from '../../model/submission.js';
import { printPercent } from '../../text/number.js';
import { isOutOfRange, percentOf } from '../percent.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

type PercentArgs = { readonly text: string; readonly percent: number };

function* outOfRange(
  at: Finding['at'],
  text: string,
  percent: number | undefined,
): Iterable<Finding<PercentArgs>> {
  if (percent === undefined || !isOutOfRange(percent)) return;
  yield { at, args: { text, percent }, value: text };
}

function* inColumns(row: TaskRow, keys: readonly string[]): Iterable<Finding<PercentArgs>> {
  for (const key of keys) {
    const cell = row.cells[key];
    if (cell) yield* outOfRange(cell.at, cell.text, percentOf(cell));
  }
}

export const percentOutOfRange = defineRule<PercentArgs>({
  code: 'DE206',
  name: 'percent-out-of-range',
  title: 'Tỷ lệ ngoài khoảng 0–100%',
  severity: 'error',
  scope: 'submission',
  explain: {
    what: 'Tỷ lệ phần trăm nhỏ hơn 0% hoặc lớn hơn 100%.',
    why: 'Tỷ lệ hoàn thành chỉ có nghĩa trong khoảng 0–100%; số khác thường do gõ nhầm hoặc sai dấu phẩy.',
    fix: 'Sửa thành số trong khoảng 0–100%, hoặc ghi tình trạng bằng chữ.',
  },
  message: ({ text, percent }) => {
    const meant = printPercent(percent);
    return `Tỷ lệ ${quote(text)}${text === meant ? '' : ` (${meant})`} nằm ngoài khoảng 0–100%.`;
  },
  hint: () => 'Sửa ô này thành số trong khoảng 0–100%, hoặc ghi tình trạng bằng chữ.',
  *check({ rows }, { round }) {
    const keys = round.form.columns
      .filter(({ key, type }) => type === 'percent' && key !== 'status')
      .map(({ key }) => key);
    for (const row of rows) {
      yield* outOfRange(row.status.at, row.status.text, row.status.percent);
      yield* inColumns(row, keys);
    }
  },
});
