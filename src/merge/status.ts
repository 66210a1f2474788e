/** The province's state of a task, decided by its leads alone. */
import type { Task } from '../model/catalogue.js';
import type { Counts } from '../model/consolidated.js';
import type { IsoDate } from '../model/grid.js';
import type { LeadReport } from '../model/lead-states.js';
import type { State } from '../model/status.js';

/** A task's leads, from the catalogue or from a consolidated workbook. */
interface Leading {
  readonly leads: Task['leads'];
  readonly leadMode?: Task['leadMode'];
}

function stateOfAll(states: readonly State[], leads: number): State {
  const complete = states.length === leads;
  if (complete && states.every((state) => state === 'completed')) return 'completed';
  if (complete && states.every((state) => state === 'completed' || state === 'ongoing')) {
    return 'ongoing';
  }
  return states.every((state) => state === 'not-started') ? 'not-started' : 'in-progress';
}

/**
 * State of a task. One lead, or one of several alternatives: the first report decides. Several
 * leads: completed or ongoing only when none is silent; not-started when all that reported are;
 * else in progress.
 */
export function taskState(task: Leading, reports: readonly LeadReport[]): State {
  const states = reports.flatMap(({ report }) => (report ? [report.status] : []));
  const [first] = states;
  if (first === undefined) return 'no-report';
  if (task.leads.length === 1 || task.leadMode === 'any') return first;
  return stateOfAll(states, task.leads.length);
}

/** Day on which the task was completed: the latest of the deciding reports, when all give one. */
export function taskCompletedOn(
  task: Leading,
  state: State,
  reports: readonly LeadReport[],
): IsoDate | null {
  const given = reports.flatMap(({ report }) => (report ? [report.completedOn] : []));
  if (task.leads.length === 1 || task.leadMode === 'any') return given[0] ?? null;
  if (state !== 'completed') return null;
  const days = given.filter((day) => day !== null);
  return days.length === given.length ? (days.sort().at(-1) ?? null) : null;
}

/** How many leads reported, and what. */
export function countReports(reports: readonly LeadReport[]): Counts {
  const states = reports.flatMap(({ report }) => (report ? [report.status] : []));
  const count = (state: State) => states.filter((one) => one === state).length;
  return {
    leads: reports.length,
    reported: states.length,
    completed: count('completed'),
    ongoing: count('ongoing'),
    inProgress: count('in-progress'),
    notStarted: count('not-started'),
    other: count('other') + count('no-report'),
  };
}
