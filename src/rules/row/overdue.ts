import { timelinessOf } from '../../model/status.js';
import { daysBetween } from '../../text/calendar.js';
import { printDateShort } from '../../text/date.js';
import { printNumber } from '../../text/number.js';
import { dueOf } from '../context.js';
import { cellPlace } from '../place.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const overdue = defineRule<{ content: string; due: string; days: number }>({
  code: 'DE311',
  name: 'overdue',
  title: 'Nhiệm vụ quá hạn',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Nhiệm vụ do đơn vị chủ trì đã quá thời hạn mà chưa hoàn thành.',
    why: 'Quá hạn được tính từ thời hạn và ngày báo cáo, không căn cứ vào chữ đơn vị ghi. Thời hạn của danh mục được dùng trước, sau đó mới đến thời hạn ghi trong tệp.',
    fix: 'Đôn đốc hoàn thành; nếu thời hạn đã được điều chỉnh, sửa thời hạn trong danh mục.',
  },
  message: ({ content, due, days }) =>
    `Nhiệm vụ ${quote(content)} quá hạn ${printNumber(days)} ngày (thời hạn ${printDateShort(due)}) mà chưa hoàn thành.`,
  hint: () =>
    'Nêu nguyên nhân và thời gian dự kiến hoàn thành; nếu đã hoàn thành, sửa tình trạng và ghi ngày hoàn thành.',
  *check(submission, context) {
    const { asOf } = context.round;
    if (asOf === undefined) return;
    for (const row of submission.rows) {
      const due = dueOf(row, context);
      const { state, how, text } = row.status;
      if (row.role !== 'lead' || due === null) continue;
      if (timelinessOf({ state, due, asOf }) !== 'overdue') continue;
      const at = how === 'empty' ? cellPlace(submission, row, 'status') : row.status.at;
      yield { at, args: { content: row.content, due, days: daysBetween(due, asOf) }, value: text };
    }
  },
});
