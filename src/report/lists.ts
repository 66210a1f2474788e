/** The lists that the outline may name. */
import type { MergedTask } from '../model/consolidated.js';
import type { OutlineList } from '../model/outline-names.js';
import type { Facts } from './facts.js';
import { proposalsOf } from './gathered.js';
import { closedList } from './shorten.js';
import { dueLine, overdueLine } from './tasks.js';

function lines(
  tasks: readonly MergedTask[],
  facts: Facts,
  line: (task: MergedTask, facts: Facts) => string,
): readonly string[] {
  return closedList(tasks.map((task) => line(task, facts)));
}

const LISTS: Readonly<Record<OutlineList, (facts: Facts) => readonly string[]>> = {
  overdueTasks: (facts) => lines(facts.overdue, facts, overdueLine),
  unreportedTasks: (facts) => lines(facts.unreported, facts, dueLine),
  notStartedTasks: (facts) => lines(facts.notStarted, facts, dueLine),
  dueNextTasks: (facts) => lines(facts.dueNext, facts, dueLine),
  proposals: proposalsOf,
};

/** Items of a named list, each closed with its mark; empty when there is nothing to say. */
export function listOf(source: OutlineList, facts: Facts): readonly string[] {
  return LISTS[source](facts);
}
