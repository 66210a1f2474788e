import { describe, expect, it } from 'vitest';
import { earlierRound } from '../../support/earlier-round.js';
import { marks, roundOf, runRule, submissionOf } from '../../support/round-builder.js';

const content = 'Cấp căn cước';

describe('status-regressed', () => {
  it.each([
    ['completed', 'in-progress'],
    ['completed', 'not-started'],
    ['ongoing', 'in-progress'],
  ] as const)('%s before, %s now', (before, status) => {
    const previous = earlierRound({ content, status: before });
    const round = roundOf([submissionOf([{ content, status }])], { previous });
    const diagnostics = runRule('status-regressed', round);
    expect(marks(diagnostics)).toEqual(['DE316 warning PL V!G6']);
    expect(diagnostics[0]?.message).toContain('tháng 5 năm 2024');
  });

  it('knows the task by its code before its text', () => {
    const previous = earlierRound({ id: 'I.1', content: 'Chữ cũ', status: 'completed' });
    const rows = [{ content, task: { id: 'I.1', how: 'code' } }] as const;
    const round = roundOf([submissionOf(rows)], { previous });
    expect(marks(runRule('status-regressed', round))).toEqual(['DE316 warning PL V!G6']);
  });

  it('is silent on progress, on other units, on an empty cell and without an earlier result', () => {
    const forward = earlierRound({ content, status: 'not-started' });
    const other = earlierRound({ content, status: 'completed', by: 'so-tu-phap' });
    const done = earlierRound({ content, status: 'completed' });
    const open = submissionOf([{ content }]);
    expect(runRule('status-regressed', roundOf([open], { previous: forward }))).toEqual([]);
    expect(runRule('status-regressed', roundOf([open], { previous: other }))).toEqual([]);
    const empty = submissionOf([{ content, status: '' }]);
    expect(runRule('status-regressed', roundOf([empty], { previous: done }))).toEqual([]);
    expect(runRule('status-regressed', open)).toEqual([]);
  });
});
