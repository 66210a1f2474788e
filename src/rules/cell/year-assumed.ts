import { printDateShort } from '../../text/date.js';
import { deadlineCells, deadlineLabel } from '../deadlines.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

export const yearAssumed = defineRule<{ text: string; due: string; taskId: string | null }>({
  code: 'DE207',
  name: 'year-assumed',
  title: 'Thời hạn không ghi năm',
  severity: 'info',
  scope: 'round',
  explain: {
    what: 'Thời hạn không ghi năm (ví dụ “tháng 3”, “15/7”); năm được lấy theo năm của kế hoạch.',
    why: 'Nếu năm hiểu sai thì việc tính quá hạn cũng sai.',
    fix: 'Ghi đủ năm của thời hạn.',
  },
  message: ({ text, due, taskId }) =>
    `${deadlineLabel(taskId)} ${quote(text)} không ghi năm; được hiểu là đến hết ngày ${printDateShort(due)}.`,
  hint: () => 'Ghi đủ năm vào ô này.',
  *check(context) {
    for (const { deadline, at, taskId } of deadlineCells(context)) {
      const { text, due, yearAssumed: assumed } = deadline;
      if (assumed && due !== null) yield { at, args: { text, due, taskId }, value: text };
    }
  },
});
