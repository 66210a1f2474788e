/** The values that a text of the outline may name between braces. */
import { periodName } from '../model/comparison-words.js';
import type { OutlineValue } from '../model/outline-names.js';
import { filledWith } from '../model/outline-template.js';
import { BLANK } from '../text/blank.js';
import { printDateShort } from '../text/date.js';
import { printCount, printPercent } from '../text/number.js';
import { type Facts, isOpen } from './facts.js';
import { changeClauses } from './history.js';
import { statusClauses, submissionClauses } from './sentences.js';
import { withoutStop } from './shorten.js';

type Writer = (facts: Facts) => string;

function day(date: string | null | undefined): string {
  return date == null ? BLANK : printDateShort(date);
}

function submittedOf({ submissions: { onTime, late, sent } }: Facts): number {
  return onTime.length + late.length + sent.length;
}

function completedRate({ consolidated: { totals } }: Facts): string {
  return printPercent(totals.total === 0 ? 0 : (totals.completed / totals.total) * 100);
}

const WRITERS: Readonly<Record<OutlineValue, Writer>> = {
  period: (facts) => facts.period,
  nextPeriod: (facts) => facts.nextPeriod,
  windowFrom: (facts) => day(facts.window?.from),
  windowTo: (facts) => day(facts.window?.to),
  asOf: (facts) => day(facts.consolidated.asOf),
  submitBy: (facts) => day(facts.consolidated.submitBy),
  issuer: (facts) => facts.workspace.letterhead.name ?? BLANK,
  addressees: (facts) => facts.workspace.addressees.map(withoutStop).join(', ') || BLANK,
  total: (facts) => printCount(facts.consolidated.totals.total),
  completed: (facts) => printCount(facts.consolidated.totals.completed),
  ongoing: (facts) => printCount(facts.consolidated.totals.ongoing),
  inProgress: (facts) => printCount(facts.consolidated.totals.inProgress),
  notStarted: (facts) => printCount(facts.consolidated.totals.notStarted),
  noReport: (facts) => printCount(facts.consolidated.totals.noReport),
  other: (facts) => printCount(facts.consolidated.totals.other),
  overdue: (facts) => printCount(facts.consolidated.totals.overdue),
  open: (facts) => printCount(facts.consolidated.tasks.filter(isOpen).length),
  dueNext: (facts) => printCount(facts.dueNext.length),
  completedRate,
  statusClauses: (facts) => statusClauses(facts.consolidated.tasks),
  units: (facts) => printCount(facts.consolidated.units.length),
  submitted: (facts) => printCount(submittedOf(facts)),
  onTime: (facts) => printCount(facts.submissions.onTime.length),
  late: (facts) => printCount(facts.submissions.late.length),
  unusable: (facts) => printCount(facts.submissions.unusable.length),
  missing: (facts) => printCount(facts.submissions.missing.length),
  submissionClauses: (facts) =>
    submissionClauses(facts.submissions, facts.appendixLabels.submissions),
  previousPeriod: ({ comparison }) =>
    comparison === undefined ? BLANK : periodName(comparison.before.period),
  changeClauses: ({ comparison }) =>
    comparison === undefined ? BLANK : changeClauses(comparison.totals),
  newlyCompleted: (facts) => printCount(facts.newlyCompleted.length),
  regressed: (facts) => printCount(facts.regressed.length),
  outside: (facts) => printCount(facts.consolidated.outside.length),
  taskAppendix: (facts) => facts.appendixLabels.tasks ?? 'phụ lục',
  submissionAppendix: (facts) => facts.appendixLabels.submissions ?? 'phụ lục',
  outsideAppendix: (facts) => facts.appendixLabels.outside ?? 'phụ lục',
  figureAppendix: (facts) => facts.appendixLabels.figures ?? 'phụ lục',
  sourceAppendix: (facts) => facts.appendixLabels.sources ?? 'phụ lục',
  openAppendix: (facts) => facts.appendixLabels.openTasks ?? 'phụ lục',
  unitAppendix: (facts) => facts.appendixLabels.byUnit ?? 'phụ lục',
};

function isValue(name: string): name is OutlineValue {
  return Object.hasOwn(WRITERS, name);
}

/** The text with every `{name}` replaced; a name that is none stays as it is. */
export function filled(text: string, facts: Facts): string {
  return filledWith(text, (name) => (isValue(name) ? WRITERS[name](facts) : undefined));
}
