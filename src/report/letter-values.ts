/** The values and conditions that the outline of a letter, or of a message, may name. */
import type { BoardUnit } from '../model/board.js';
import { deadlineWords, lateness, periodWords, receivedInSentence } from '../model/board-words.js';
import type {
  LetterCondition,
  LetterValue,
  MessageCondition,
  MessageValue,
} from '../model/letter-names.js';
import { filledWith } from '../model/outline-template.js';
import { BLANK } from '../text/blank.js';
import { upperFirst } from '../text/case.js';
import { printDateShort } from '../text/date.js';
import { printCount } from '../text/number.js';
import type { LetterFacts } from './letter-facts.js';
import { faultLines, fileNames, refusalsOf } from './reminders.js';
import { closedList } from './shorten.js';

type Writer = (facts: LetterFacts) => string;

/** "ngày 25/6/2024"; with an hour the words hold the day already. */
function submitBy({ board }: LetterFacts): string {
  const words = deadlineWords(board);
  if (words === undefined) return BLANK;
  return board.submitByTime === null ? `ngày ${words}` : words;
}

function submittedOf({ board: { totals } }: LetterFacts): number {
  return totals.onTime + totals.late + totals.submitted;
}

const WRITERS: Readonly<Record<LetterValue, Writer>> = {
  period: ({ board }) => periodWords(board.period),
  submitBy,
  replyBy: ({ replyBy }) => (replyBy === undefined ? BLANK : printDateShort(replyBy)),
  issuer: ({ workspace }) => workspace.letterhead.name ?? BLANK,
  reportTo: ({ workspace }) => workspace.addressees.join(', ') || BLANK,
  units: ({ board }) => printCount(board.totals.units),
  submitted: (facts) => printCount(submittedOf(facts)),
  submittedClause: (facts) => {
    const [sent, all] = [submittedOf(facts), facts.board.totals.units];
    return sent === 0
      ? 'chưa có đơn vị nào gửi báo cáo sử dụng được'
      : `${printCount(sent)}/${printCount(all)} đơn vị đã gửi báo cáo sử dụng được`;
  },
  missing: ({ lists }) => printCount(lists.missing.length),
  unusable: ({ lists }) => printCount(lists.unusable.length),
  faulty: ({ lists }) => printCount(lists.faulty.length),
  late: ({ lists }) => printCount(lists.late.length),
  reminded: ({ reminded }) => printCount(reminded.length),
};

const TESTS: Readonly<Record<LetterCondition, (facts: LetterFacts) => boolean>> = {
  hasMissing: ({ lists }) => lists.missing.length > 0,
  hasUnusable: ({ lists }) => lists.unusable.length > 0,
  hasFaulty: ({ lists }) => lists.faulty.length > 0,
  hasLate: ({ lists }) => lists.late.length > 0,
  mustSend: ({ reminded }) => reminded.some(({ action }) => action !== 'none'),
  mustResend: ({ reminded }) => reminded.some(({ action }) => action === 'resend'),
  hasSubmitBy: ({ board }) => board.submitBy !== null,
  hasReplyBy: ({ replyBy }) => replyBy !== undefined,
  hasReportTo: ({ workspace }) => workspace.addressees.length > 0,
  named: ({ inAppendix }) => !inAppendix,
  inAppendix: ({ inAppendix }) => inAppendix,
};

function writerOf<T extends object>(writers: T, name: string): T[keyof T] | undefined {
  return Object.hasOwn(writers, name) ? writers[name as keyof T] : undefined;
}

/** A text of the letter with its values. */
export function letterText(text: string, facts: LetterFacts): string {
  return filledWith(text, (name) => writerOf(WRITERS, name)?.(facts));
}

/** Whether all of the conditions hold. */
export function letterHolds(conditions: readonly LetterCondition[], facts: LetterFacts): boolean {
  return conditions.every((condition) => TESTS[condition](facts));
}

type UnitWriter = (unit: BoardUnit, facts: LetterFacts) => string;

const UNIT_WRITERS: Readonly<Record<Exclude<MessageValue, LetterValue>, UnitWriter>> = {
  unit: ({ name }) => name,
  file: fileNames,
  receivedAt: ({ receivedAt }) => (receivedAt === null ? BLANK : receivedInSentence(receivedAt)),
  lateBy: (unit) => lateness(unit) ?? '',
  errors: ({ errors }) => printCount(errors),
  until: (_, { replyBy }) =>
    replyBy === undefined
      ? 'trong thời gian sớm nhất'
      : `chậm nhất ngày ${printDateShort(replyBy)}`,
  reasons: (unit) => closedList(refusalsOf(unit).map((line) => `- ${upperFirst(line)}`)).join('\n'),
  faults: faultLines,
};

const UNIT_TESTS: Readonly<
  Record<MessageCondition, (unit: BoardUnit, facts: LetterFacts) => boolean>
> = {
  isMissing: ({ delivery }) => delivery === 'missing',
  isUnusable: ({ delivery }) => delivery === 'unusable',
  isFaulty: (unit, { lists }) => lists.faulty.includes(unit),
  isLate: ({ delivery }) => delivery === 'late',
  mustSend: ({ action }) => action !== 'none',
  hasSubmitBy: (_, facts) => TESTS.hasSubmitBy(facts),
  hasReplyBy: (_, facts) => TESTS.hasReplyBy(facts),
};

/** A text of the message to one office with its values. */
export function messageText(text: string, unit: BoardUnit, facts: LetterFacts): string {
  return filledWith(
    text,
    (name) => writerOf(UNIT_WRITERS, name)?.(unit, facts) ?? writerOf(WRITERS, name)?.(facts),
  );
}

/** Whether all of the conditions hold for one office. */
export function messageHolds(
  conditions: readonly MessageCondition[],
  unit: BoardUnit,
  facts: LetterFacts,
): boolean {
  return conditions.every((condition) => UNIT_TESTS[condition](unit, facts));
}
