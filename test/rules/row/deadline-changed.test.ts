import { describe, expect, it } from 'vitest';
import { earlierRound } from '../../support/earlier-round.js';
import {
  catalogueOf,
  dueOn,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const content = 'Cấp căn cước';
const previous = earlierRound({ content, due: '2024-06-20' });
const later = submissionOf([{ content, deadline: dueOn('2024-12-31') }]);

describe('deadline-changed', () => {
  it('points at the deadline that the unit wrote', () => {
    const round = roundOf([later], { previous });
    expect(marks(runRule('deadline-changed', round))).toEqual(['DE318 warning PL V!E6']);
  });

  it('is silent on the same day in other words and on a deadline that is no date', () => {
    const rows = [
      { content, deadline: dueOn('2024-06-20', 'ngày 20 tháng 6') },
      { content },
      { content, deadline: { text: '??', kind: 'unreadable', due: null } },
    ] as const;
    expect(runRule('deadline-changed', roundOf([submissionOf(rows)], { previous }))).toEqual([]);
  });

  it('is silent on the same words in another year', () => {
    const march = earlierRound({ content, due: '2023-03-31' });
    const [task] = march.tasks;
    const tasks = [{ ...task, deadline: { text: 'Tháng 3', kind: 'month', due: '2023-03-31' } }];
    const again = submissionOf([{ content, deadline: dueOn('2024-03-31', 'tháng 3') }]);
    const before = { ...march, tasks } as typeof march;
    expect(runRule('deadline-changed', roundOf([again], { previous: before }))).toEqual([]);
  });

  it('is silent when the unit follows the catalogue', () => {
    const catalogue = catalogueOf(taskOf('1', { deadline: dueOn('2024-12-31') }));
    const task = { id: '1', how: 'code' } as const;
    const submission = submissionOf([{ content, task, deadline: dueOn('2024-12-31') }]);
    expect(runRule('deadline-changed', roundOf([submission], { previous, catalogue }))).toEqual([]);
  });

  it('believes no other unit’s deadline where there is no catalogue', () => {
    const shared = earlierRound({ content, due: '2024-06-20', shared: true });
    expect(runRule('deadline-changed', roundOf([later], { previous: shared }))).toEqual([]);
  });
});
