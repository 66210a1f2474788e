import * as z from 'zod';
import type { Round, SetAside } from '../../model/round.js';
import { SET_ASIDE_NAMES } from '../../model/workbook.js';
import { lowerFirst } from '../../text/case.js';
import { printPeriod } from '../../text/period.js';
import { defineRule } from '../rule.js';
import { quoteAll } from '../wording.js';

/** Groups of which at least one unit leads a task or has sent something. */
function involvedGroups({ roster, catalogue, submissions }: Round): ReadonlySet<string> {
  const involved = new Set([
    ...(catalogue?.tasks ?? []).flatMap(({ leads }) => leads),
    ...submissions.map(({ unit }) => unit.id ?? ''),
  ]);
  return new Set(roster?.units.filter(({ id }) => involved.has(id)).map(({ group }) => group));
}

function whyUnused(sent: readonly SetAside[]): readonly string[] {
  return [...new Set(sent.map(({ reason }) => lowerFirst(SET_ASIDE_NAMES[reason])))];
}

export const unitMissing = defineRule<
  { unit: string; period: string; files: readonly string[]; reasons: readonly string[] },
  { onlyIfInvolved: readonly string[] }
>({
  code: 'DE403',
  name: 'unit-missing',
  title: 'Đơn vị chưa nộp',
  severity: 'error',
  scope: 'round',
  explain: {
    what: 'Đơn vị trong danh sách chưa có tệp nào được tính cho kỳ này.',
    why: 'Nhiệm vụ do đơn vị chủ trì sẽ bị tính là “Chưa báo cáo”.',
    fix: 'Đôn đốc đơn vị nộp biểu; nếu tệp đã gửi bị để riêng, sửa lỗi của tệp đó.',
    params:
      'onlyIfInvolved: danh sách mã nhóm chỉ phải nộp khi có đơn vị trong nhóm chủ trì nhiệm vụ hoặc đã gửi tệp (mặc định [cap-xa]).',
  },
  params: z.strictObject({ onlyIfInvolved: z.array(z.string()).readonly().default(['cap-xa']) }),
  message: ({ unit, period, files, reasons }) =>
    files.length === 0
      ? `“${unit}” chưa nộp báo cáo ${period}.`
      : `“${unit}” đã gửi ${quoteAll(files)} nhưng chưa được tính cho ${period}: ${reasons.join('; ')}.`,
  hint: ({ files }) =>
    files.length === 0
      ? 'Đôn đốc đơn vị nộp biểu; nếu đơn vị đã gửi, kiểm tra tệp có nằm trong thư mục nộp không.'
      : 'Xử lý lỗi của tệp đã gửi rồi chạy lại.',
  *check({ round }, { onlyIfInvolved }) {
    const { cycle, roster, selection } = round;
    if (!cycle || !roster || round.options.singleFile) return;
    const used = new Set(selection.used.map(({ unit }) => unit.id));
    const groups = involvedGroups(round);
    for (const { id, name, group, at } of roster.units) {
      if (used.has(id) || (onlyIfInvolved.includes(group) && !groups.has(group))) continue;
      const sent = selection.setAside.filter(({ submission }) => submission.unit.id === id);
      const files = sent.map(({ submission }) => submission.file);
      yield {
        at,
        related: files.map((file) => ({ file })),
        args: { unit: name, period: printPeriod(cycle.period), files, reasons: whyUnused(sent) },
      };
    }
  },
});
