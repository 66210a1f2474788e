import * as z from 'zod';
import type { Form } from '../../model/form.js';
import type { Round } from '../../model/round.js';
import type { Submission } from '../../model/submission.js';
import { senderName } from '../context.js';
import { differencesBetween, differs } from '../differences.js';
import { defineRule } from '../rule.js';

type ConflictArgs = {
  readonly unit: string;
  readonly other: string;
  readonly differences: readonly string[];
  readonly more: number;
  /** The newer file was chosen on request. */
  readonly decided: boolean;
};

interface Pair {
  readonly submission: Submission;
  readonly other: Submission;
  readonly decided: boolean;
}

/** Each file with the one of its unit that it is held against: the preferred one, else the first. */
function* pairs({ selection, form }: Round): Iterable<Pair> {
  const undecided = new Map<string | undefined, Submission[]>();
  for (const { submission, reason, insteadOf } of selection.setAside) {
    if (reason === 'superseded') {
      const other = selection.used.find(({ file }) => file === insteadOf);
      if (other) yield { submission, other, decided: true };
    }
    if (reason !== 'conflict') continue;
    const { id } = submission.unit;
    undecided.set(id, [...(undecided.get(id) ?? []), submission]);
  }
  for (const files of undecided.values()) {
    for (const submission of files) {
      const others = files.filter((file) => file !== submission);
      const other = others.find((file) => differs(submission, file, form)) ?? others[0];
      if (other) yield { submission, other, decided: false };
    }
  }
}

function describe({ submission, other, decided }: Pair, form: Form, shown: number) {
  const found = [...differencesBetween(submission, other, form)];
  const named = found.slice(0, shown);
  return {
    at: { file: submission.file },
    related: [{ file: other.file }, ...named.flatMap(({ at, other: twin }) => [at, twin])],
    args: {
      unit: senderName(submission),
      other: other.file,
      differences: named.map(({ text }) => text),
      more: found.length - named.length,
      decided,
    },
  };
}

function listOf({ differences, more }: ConflictArgs): string {
  if (differences.length === 0) return 'khác thứ tự các dòng';
  const rest = more === 0 ? '' : `; và ${more} chỗ khác nữa`;
  return `khác nhau ở ${differences.length + more} chỗ: ${differences.join('; ')}${rest}`;
}

export const submissionConflict = defineRule<ConflictArgs, { shown: number }>({
  code: 'DE402',
  name: 'submission-conflict',
  title: 'Nhiều tệp có nội dung khác nhau',
  severity: 'error',
  scope: 'round',
  explain: {
    what: 'Một đơn vị gửi nhiều tệp có nội dung khác nhau cho cùng một kỳ.',
    why: 'Tệp nào đúng không được suy đoán: tất cả được để riêng cho đến khi chọn một tệp.',
    fix: 'Hỏi đơn vị tệp nào là bản chính thức và xóa tệp kia, hoặc chạy lại với tùy chọn --prefer newest để lấy tệp nhận sau cùng.',
    params: 'shown: liệt kê nhiều nhất bao nhiêu chỗ khác nhau, từ 1 đến 100 (mặc định 5).',
  },
  params: z.strictObject({ shown: z.int().min(1).max(100).default(5) }),
  atMost: ({ decided }) => (decided ? 'warning' : 'error'),
  message: (args) =>
    args.decided
      ? `“${args.unit}” gửi nhiều tệp; đã lấy tệp mới hơn “${args.other}” thay cho tệp này, ${listOf(args)}.`
      : `“${args.unit}” gửi nhiều tệp khác nhau, chưa tệp nào được tính. So với “${args.other}”, tệp này ${listOf(args)}.`,
  hint: ({ decided }) =>
    decided
      ? 'Kiểm tra tệp được lấy đúng là bản chính thức của đơn vị.'
      : 'Giữ lại một tệp và xóa tệp kia khỏi thư mục nộp, hoặc chạy lại với --prefer newest để lấy tệp nhận sau cùng.',
  *check({ round }, { shown }) {
    for (const pair of pairs(round)) yield describe(pair, round.form, shown);
  },
});
