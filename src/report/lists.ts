/** The lists that the outline may name. */
import type { MergedTask, MergedUnit } from '../model/consolidated.js';
import type { OutlineList } from '../model/outline-names.js';
import { lowerFirst } from '../text/case.js';
import { printCount } from '../text/number.js';
import { type Facts, isOpen } from './facts.js';
import { proposalsOf } from './gathered.js';
import { closedList, firstOf } from './shorten.js';
import { reasonOf, standing } from './submission-table.js';
import { dueLine, overdueLine, regressedLine } from './tasks.js';

/** Tasks that a list of the report names; an appendix shows the rest. */
const TASKS_IN_LIST = 20;

function lines(
  tasks: readonly MergedTask[],
  facts: Facts,
  line: (task: MergedTask, facts: Facts) => string,
): readonly string[] {
  const { tasks: ofAll, openTasks: ofOpen } = facts.appendixLabels;
  const appendix = ofAll ?? (tasks.every(isOpen) ? ofOpen : undefined);
  const listed = appendix === undefined ? tasks : firstOf(tasks, TASKS_IN_LIST);
  const rest = tasks.length - listed.length;
  return closedList([
    ...listed.map((task) => line(task, facts)),
    ...(rest > 0 ? [`${printCount(rest)} nhiệm vụ khác nêu tại ${appendix}`] : []),
  ]);
}

function units(
  classed: readonly MergedUnit[],
  tail: (unit: MergedUnit) => readonly string[] = () => [],
): readonly string[] {
  return closedList(
    classed.map((unit) => {
      const said = [...new Set(tail(unit))].join('; ');
      return said === '' ? unit.name : `${unit.name}: ${said}`;
    }),
  );
}

const LISTS: Readonly<Record<OutlineList, (facts: Facts) => readonly string[]>> = {
  overdueTasks: (facts) => lines(facts.overdue, facts, overdueLine),
  unreportedTasks: (facts) => lines(facts.unreported, facts, dueLine),
  notStartedTasks: (facts) => lines(facts.notStarted, facts, dueLine),
  dueNextTasks: (facts) => lines(facts.dueNext, facts, dueLine),
  newlyCompletedTasks: (facts) => lines(facts.newlyCompleted, facts, dueLine),
  regressedTasks: (facts) => lines(facts.regressed, facts, regressedLine),
  missingUnits: ({ submissions }) => units(submissions.missing),
  lateUnits: ({ submissions }) => units(submissions.late, (unit) => [lowerFirst(standing(unit))]),
  unusableUnits: ({ submissions }) =>
    units(submissions.unusable, ({ refused }) => refused.map(reasonOf)),
  proposals: proposalsOf,
};

/** Items of a named list, each closed with its mark; empty when there is nothing to say. */
export function listOf(source: OutlineList, facts: Facts): readonly string[] {
  return LISTS[source](facts);
}
