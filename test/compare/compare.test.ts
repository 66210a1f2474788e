import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/compare/compare.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import type { MergedTask, MergedUnit } from '../../src/model/consolidated.js';
import { ABSENT, consolidated, task, unit } from '../support/report-builder.js';

const TOOL = { name: 'de06', version: '0.1.0' } as const;

function compared(
  before: readonly MergedTask[],
  after: readonly MergedTask[],
  units: readonly [MergedUnit[], MergedUnit[]] = [[], []],
) {
  const earlier = { ...consolidated(before, units[0]), period: '2024-05', asOf: '2024-05-31' };
  return comparisonSchema.parse(compareRounds(earlier, consolidated(after, units[1]), TOOL));
}

const changes = (...given: Parameters<typeof compared>) =>
  compared(...given).tasks.map(({ id, change, direction, fields }) =>
    [id, change, direction, ...fields].join(' '),
  );

describe('compareRounds', () => {
  it('says nothing of what is the same, also under other numbers', () => {
    const before = [task({ id: '1', content: 'Một' }), task({ id: '2', content: 'Hai' })];
    const after = [task({ id: '1', content: 'Hai' }), task({ id: '2', content: 'Một' })];
    expect(changes(before, after)).toEqual([]);
    expect(compared(before, after).summary.unchanged).toBe(2);
  });

  it('tells state, timeliness, result and deadline apart, and which way it went', () => {
    const before = [
      task({ id: '1', content: 'Một', status: 'completed' }),
      task({ id: '2', content: 'Hai' }),
      task({ id: '3', content: 'Ba', result: 'Cũ' }),
      task({ id: '4', content: 'Bốn', due: '2024-12-31' }),
    ];
    const after = [
      task({ id: '1', content: 'Một' }),
      task({ id: '2', content: 'Hai', status: 'completed' }),
      task({ id: '3', content: 'Ba', result: 'Mới' }),
      task({ id: '4', content: 'Bốn', due: '2024-06-01' }),
    ];
    expect(changes(before, after)).toEqual([
      '1 changed back status',
      '2 changed forward status',
      '3 changed none result',
      '4 changed none timeliness deadline',
    ]);
    expect(compared(before, after).summary).toMatchObject({ forward: 1, back: 1, changed: 4 });
  });

  it('knows an edited task by its number, not another task under the same number', () => {
    const before = task({ id: '1', content: 'Rà soát quy trình nội bộ', result: 'Cũ' });
    const edited = task({ id: '1', content: 'Rà soát các quy trình nội bộ', result: 'Mới' });
    const other = task({ id: '1', content: 'Cấp tài khoản định danh điện tử' });
    expect(changes([before], [edited])).toEqual(['1 changed none result']);
    expect(changes([before], [other])).toEqual(['1 added none', '1 removed none']);
  });

  it('lists every unit, with those that changed marked, and those that are gone last', () => {
    const before = [unit('a', 'Sở A'), unit('b', 'Sở B'), unit('c', 'Sở C')];
    const after = [unit('b', 'Sở B', ABSENT), unit('c', 'Sở C'), unit('d', 'Sở D')];
    const { units } = compared([], [], [before, after]);
    expect(units.map(({ id, changed }) => `${id} ${changed}`)).toEqual([
      'b true',
      'c false',
      'd true',
      'a true',
    ]);
    expect(units[0]).toMatchObject({ before: { submitted: true }, after: { submitted: false } });
  });
});
