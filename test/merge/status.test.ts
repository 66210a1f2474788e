import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReports, taskCompletedOn, taskState } from '../../src/merge/status.js';
import type { Contribution } from '../../src/model/consolidated.js';
import { leadReports } from '../../src/model/lead-states.js';
import { STATES, type State } from '../../src/model/status.js';

function report(unit: string, status: State, given: Partial<Contribution> = {}): Contribution {
  return {
    unit,
    role: 'lead',
    status,
    statusText: '',
    result: '',
    difficulties: '',
    proposals: '',
    note: '',
    completedOn: null,
    source: { file: `${unit}.xlsx`, sheet: 'S', row: 1, cells: {} },
    ...given,
  };
}

const LEADS = ['a', 'b', 'c'];

function state(
  states: readonly (State | undefined)[],
  leadMode: 'all' | 'any' = 'all',
  leads: readonly string[] = LEADS.slice(0, states.length),
): State {
  const rows = states.flatMap((one, index) => (one ? [report(leads[index] ?? '', one)] : []));
  return taskState({ leads, leadMode }, leadReports({ leads }, rows));
}

describe('taskState', () => {
  it.each(STATES)('is what the only lead says: %s', (one) => {
    expect(state([one])).toBe(one);
  });

  it.each<[State, readonly (State | undefined)[]]>([
    ['completed', ['completed', 'completed', 'completed']],
    ['ongoing', ['completed', 'ongoing', 'completed']],
    ['ongoing', ['ongoing', 'ongoing', 'ongoing']],
    ['not-started', ['not-started', 'not-started', 'not-started']],
    ['not-started', ['not-started', undefined, 'not-started']],
    ['in-progress', ['completed', 'completed', undefined]],
    ['in-progress', ['ongoing', undefined, 'completed']],
    ['in-progress', ['completed', 'not-started', 'completed']],
    ['in-progress', ['completed', 'other', 'completed']],
    ['in-progress', ['other', undefined, 'other']],
    ['no-report', [undefined, undefined, undefined]],
  ])('of several leads is %s for %j', (expected, states) => {
    expect(state(states)).toBe(expected);
  });

  it('of alternatives is what the first named says that reports', () => {
    expect(state([undefined, 'completed'], 'any')).toBe('completed');
    expect(state(['not-started', 'completed'], 'any')).toBe('not-started');
    expect(state([undefined, undefined], 'any')).toBe('no-report');
  });

  it('is never changed by coordinators or units without a role', () => {
    const rows = [
      report('a', 'in-progress'),
      report('b', 'completed', { role: 'coordinating' }),
      report('a', 'completed', { role: 'none' }),
    ];
    expect(taskState({ leads: ['a'] }, leadReports({ leads: ['a'] }, rows))).toBe('in-progress');
    expect(taskState({ leads: ['c'] }, leadReports({ leads: ['c'] }, rows))).toBe('no-report');
  });

  it('is decided by a lead’s first row', () => {
    const rows = [report('a', 'in-progress'), report('a', 'completed')];
    expect(taskState({ leads: ['a'] }, leadReports({ leads: ['a'] }, rows))).toBe('in-progress');
  });

  it('never claims more than all leads said', () => {
    const states = fc.array(fc.option(fc.constantFrom(...STATES), { nil: undefined }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(states, (given) => {
        const result = state(given);
        if (result === 'completed') expect(given.every((one) => one === 'completed')).toBe(true);
        if (result === 'ongoing') expect(given).not.toContain(undefined);
        if (given.every((one) => one === undefined)) expect(result).toBe('no-report');
      }),
    );
  });
});

describe('taskCompletedOn', () => {
  const leads = ['a', 'b'];
  const day = (a: string | null, b: string | null, status: State = 'completed') =>
    taskCompletedOn(
      { leads },
      status,
      leadReports({ leads }, [
        report('a', status, { completedOn: a }),
        report('b', status, { completedOn: b }),
      ]),
    );

  it('is the latest day of several leads', () => {
    expect(day('2024-06-03', '2024-06-11')).toBe('2024-06-11');
  });

  it('is unknown when one lead gives none, or the task is not completed', () => {
    expect(day('2024-06-03', null)).toBeNull();
    expect(day('2024-06-03', '2024-06-11', 'in-progress')).toBeNull();
  });

  it('is what the only lead says', () => {
    const rows = [report('a', 'completed', { completedOn: '2024-06-03' })];
    const only = { leads: ['a'] };
    expect(taskCompletedOn(only, 'completed', leadReports(only, rows))).toBe('2024-06-03');
  });
});

describe('countReports', () => {
  it('adds up to the leads that reported', () => {
    const rows = [report('a', 'completed'), report('c', 'other')];
    expect(countReports(leadReports({ leads: LEADS }, rows))).toEqual({
      leads: 3,
      reported: 2,
      completed: 1,
      ongoing: 0,
      inProgress: 0,
      notStarted: 0,
      other: 1,
    });
  });
});
