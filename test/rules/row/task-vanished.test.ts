import { describe, expect, it } from 'vitest';
import { earlierRound } from '../../support/earlier-round.js';
import {
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const kept = 'Cấp căn cước cho công dân trên địa bàn tỉnh';
const gone = 'Rà soát quy trình nội bộ giải quyết thủ tục hành chính';
const previous = earlierRound({ id: '1', content: kept }, { id: '2', content: gone });
const submission = submissionOf([{ content: kept }]);

describe('task-vanished', () => {
  it('names the task that is no longer there', () => {
    const diagnostics = runRule('task-vanished', roundOf([submission], { previous }));
    expect(marks(diagnostics)).toEqual(['DE319 warning PL V']);
    expect(diagnostics[0]?.args).toMatchObject({ content: gone });
  });

  it('only informs about a task that was done', () => {
    const done = earlierRound({ content: gone, status: 'completed' });
    expect(marks(runRule('task-vanished', roundOf([submission], { previous: done })))).toEqual([
      'DE319 info PL V',
    ]);
  });

  it('is silent on a few changed words, with a catalogue, and on a file without a table', () => {
    const edited = submissionOf([
      { content: kept },
      { content: gone.replace('Rà soát', 'Rà soát,') },
    ]);
    expect(runRule('task-vanished', roundOf([edited], { previous }))).toEqual([]);
    const catalogue = catalogueOf(taskOf('1'));
    expect(runRule('task-vanished', roundOf([submission], { previous, catalogue }))).toEqual([]);
    const tableless = submissionOf([], { table: undefined });
    expect(runRule('task-vanished', roundOf([tableless], { previous }))).toEqual([]);
  });
});
