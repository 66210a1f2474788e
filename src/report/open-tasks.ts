/** A report on what is still to be done: the same facts without the other tasks. */
import { totalsOf } from '../model/totals.js';
import { type Facts, isOpen } from './facts.js';

/** Facts of the open tasks alone; their appendix stands for the one of all tasks. */
export function onlyOpen(facts: Facts): Facts {
  const { consolidated, sections, appendixLabels } = facts;
  const tasks = consolidated.tasks.filter(isOpen);
  const label = appendixLabels.openTasks ?? appendixLabels.tasks;
  return {
    ...facts,
    consolidated: { ...consolidated, tasks, totals: totalsOf(tasks) },
    sections: sections
      .map((section) => ({ ...section, tasks: section.tasks.filter(isOpen) }))
      .filter((section) => section.tasks.length > 0),
    appendixLabels: { ...appendixLabels, ...(label === undefined ? {} : { tasks: label }) },
  };
}
