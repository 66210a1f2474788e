import * as z from 'zod';
import { grouped } from '../../model/grouped.js';
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
  /** By what the newer file is the newer one. */
  readonly newerBy: NonNullable<Submission['receivedFrom']> | null;
  /** The newest was asked for, but the times of receipt do not tell which it is. */
  readonly undatable: boolean;
};

const NEWER_BY: Readonly<Record<NonNullable<ConflictArgs['newerBy']>, string>> = {
  register: ' (theo sổ nhận)',
  document: ' (theo thời điểm lưu ghi trong tệp)',
  file: ' (theo thời điểm của tệp trên máy)',
};

interface Pair {
  readonly submission: Submission;
  readonly other: Submission;
  readonly decided: boolean;
}

/** Each file with the one of its unit that it is held against: the preferred one, else the first. */
function* pairs({ selection, form }: Round): Iterable<Pair> {
  for (const { submission, reason, insteadOf } of selection.setAside) {
    if (reason !== 'superseded') continue;
    const other = selection.used.find(({ file }) => file === insteadOf);
    if (other) yield { submission, other, decided: true };
  }
  const undecided = selection.setAside
    .filter(({ reason }) => reason === 'conflict')
    .map(({ submission }) => submission);
  for (const files of grouped(undecided, ({ unit }) => unit.id).values()) {
    for (const submission of files) {
      const others = files.filter((file) => file !== submission);
      const other = others.find((file) => differs(submission, file, form)) ?? others[0];
      if (other) yield { submission, other, decided: false };
    }
  }
}

function describe({ submission, other, decided }: Pair, { form, options }: Round, shown: number) {
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
      newerBy: decided ? (other.receivedFrom ?? null) : null,
      undatable: !decided && options.prefer === 'newest',
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
    fix: 'Hỏi đơn vị tệp nào là bản chính thức và đưa các tệp khác ra khỏi thư mục nộp, hoặc khi tổng hợp thêm tùy chọn --prefer newest để lấy tệp nhận sau cùng.',
    params: 'shown: liệt kê nhiều nhất bao nhiêu chỗ khác nhau, từ 1 đến 100 (mặc định 5).',
  },
  params: z.strictObject({ shown: z.int().min(1).max(100).default(5) }),
  atMost: ({ decided }) => (decided ? 'warning' : 'error'),
  message: (args) =>
    args.decided
      ? `“${args.unit}” gửi nhiều tệp; đã lấy tệp mới hơn${args.newerBy ? NEWER_BY[args.newerBy] : ''} “${args.other}” thay cho tệp này, ${listOf(args)}.`
      : `“${args.unit}” gửi nhiều tệp khác nhau, chưa tệp nào được tính. So với “${args.other}”, tệp này ${listOf(args)}.`,
  hint: ({ decided, undatable }) => {
    if (decided) return 'Kiểm tra tệp được lấy đúng là bản chính thức của đơn vị.';
    return undatable
      ? 'Không biết tệp nào nhận sau cùng: ghi thời điểm nhận của từng tệp vào sổ nhận (so-nhan.csv), hoặc chỉ giữ một tệp trong thư mục nộp.'
      : 'Chỉ giữ tệp đúng trong thư mục nộp, hoặc khi tổng hợp thêm --prefer newest để lấy tệp nhận sau cùng.';
  },
  *check({ round }, { shown }) {
    for (const pair of pairs(round)) yield describe(pair, round, shown);
  },
});
