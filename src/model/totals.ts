/** Sums over tasks. */
import type { Totals } from './consolidated.js';
import type { State, Timeliness } from './status.js';

/** Where the count of a state stands among the totals. */
export const STATE_TOTALS = {
  completed: 'completed',
  ongoing: 'ongoing',
  'in-progress': 'inProgress',
  'not-started': 'notStarted',
  'no-report': 'noReport',
  other: 'other',
} as const satisfies Readonly<Record<State, keyof Totals>>;

/** What a sum needs to know of a task. */
export interface Counted {
  readonly status: State;
  readonly timeliness: Timeliness;
}

/** Counts states; the first six figures after `total` add up to it. */
export function totalsOf(counted: readonly Counted[]): Totals {
  const count = (state: State) => counted.filter(({ status }) => status === state).length;
  return {
    total: counted.length,
    completed: count('completed'),
    ongoing: count('ongoing'),
    inProgress: count('in-progress'),
    notStarted: count('not-started'),
    noReport: count('no-report'),
    other: count('other'),
    overdue: counted.filter(({ timeliness }) => timeliness === 'overdue').length,
  };
}
