/** The conditions that a block of the outline may name. */
import type { OutlineCondition } from '../model/outline-names.js';
import { type Facts, isOpen } from './facts.js';
import { difficultiesOf, proposalsOf } from './gathered.js';

function hasDifficulties(facts: Facts): boolean {
  return facts.sections.some((section) => difficultiesOf(section, facts).length > 0);
}

const TESTS: Readonly<Record<OutlineCondition, (facts: Facts) => boolean>> = {
  hasTasks: (facts) => facts.consolidated.tasks.length > 0,
  hasSeveralSections: (facts) => facts.sections.length > 1,
  hasLeads: (facts) => facts.consolidated.byUnit.length > 0,
  hasOverdue: (facts) => facts.overdue.length > 0,
  hasNoReport: (facts) => facts.unreported.length > 0,
  hasOpen: (facts) => facts.consolidated.tasks.some(isOpen),
  hasNotStarted: (facts) => facts.notStarted.length > 0,
  hasOngoing: (facts) => facts.consolidated.totals.ongoing > 0,
  hasDueNext: (facts) => facts.dueNext.length > 0,
  hasDifficulties,
  hasShortcomings: (facts) =>
    facts.overdue.length > 0 ||
    facts.unreported.length > 0 ||
    facts.regressed.length > 0 ||
    facts.submissions.missing.length > 0 ||
    facts.submissions.unusable.length > 0 ||
    facts.submissions.late.length > 0 ||
    hasDifficulties(facts),
  hasProposals: (facts) => proposalsOf(facts).length > 0,
  hasOutside: (facts) => facts.consolidated.outside.length > 0,
  hasSubmitBy: (facts) => facts.consolidated.submitBy !== null,
  hasMissingUnits: (facts) => facts.submissions.missing.length > 0,
  hasUnusableUnits: (facts) => facts.submissions.unusable.length > 0,
  hasLateUnits: (facts) => facts.submissions.late.length > 0,
  hasAddressees: (facts) => facts.workspace.addressees.length > 0,
  hasPrevious: (facts) => facts.comparison !== undefined,
  hasNewlyCompleted: (facts) => facts.newlyCompleted.length > 0,
  hasRegressed: (facts) => facts.regressed.length > 0,
  hasTrend: (facts) => facts.trend.length > 0,
  noAddressees: (facts) => facts.workspace.addressees.length === 0,
  withSources: ({ withSources }) => withSources,
};

/** Whether a block stands; a block without a condition always does. */
export function holds(condition: OutlineCondition | undefined, facts: Facts): boolean {
  return condition === undefined || TESTS[condition](facts);
}
