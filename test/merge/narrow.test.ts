import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/merge/narrow.js';
import { earlierRound } from '../support/earlier-round.js';
import { catalogueOf, submissionOf, taskOf } from '../support/round-builder.js';

const catalogue = catalogueOf(
  taskOf('1', { leads: ['so-y-te', 'so-tu-phap'] }),
  taskOf('2'),
  taskOf('3'),
  taskOf('4'),
);
const month = earlierRound(
  { id: '1', status: 'completed' },
  { id: '2', status: 'ongoing' },
  { id: '3', status: 'not-started' },
);
const ids = ({ tasks }: { readonly tasks: readonly { readonly id: string }[] }) =>
  tasks.map(({ id }) => id);

describe('the catalogue of a weekly round', () => {
  it('leaves out what was completed or ongoing, keeps what is new', () => {
    expect(ids(openCatalogue(catalogue, [month], []))).toEqual(['3', '4']);
  });

  it('believes the newest result that speaks of the task', () => {
    const week = earlierRound({ id: '3', status: 'completed' });
    expect(ids(openCatalogue(catalogue, [week, month], []))).toEqual(['4']);
    const back = earlierRound({ id: '1', status: 'in-progress' });
    expect(ids(openCatalogue(catalogue, [back, month], []))).toEqual(['1', '3', '4']);
  });

  it('takes a done task for the lead that reports on it, and asks nobody else', () => {
    const task = { id: '1', how: 'code' } as const;
    const narrowed = openCatalogue(catalogue, [month], [submissionOf([{ task }])]);
    expect(ids(narrowed)).toEqual(['1', '3', '4']);
    expect(narrowed.tasks[0]?.leads).toEqual(['so-y-te']);
  });
});
