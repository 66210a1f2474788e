import { describe, expect, it } from 'vitest';
import { holds } from '../../src/report/conditions.js';
import { factsOf } from '../../src/report/facts.js';
import { ABSENT, BARE_WORKSPACE, consolidated, task, unit } from '../support/report-builder.js';

const REFUSED = {
  ...ABSENT,
  refused: [{ file: 'a.xlsx', reason: 'period-mismatch', rows: 1 }],
};

describe('hasShortcomings', () => {
  const told = (...given: Parameters<typeof consolidated>) => {
    const facts = factsOf(consolidated(...given), BARE_WORKSPACE, undefined);
    return holds('hasShortcomings', { ...facts, appendixLabels: {}, withSources: false });
  };
  const done = task({ status: 'completed' });

  it.each([
    ['a task that is overdue', [task({ due: '2024-05-31' })], []],
    ['a task that nobody reported', [task({ status: 'no-report' })], []],
    ['a difficulty', [task({ status: 'completed', difficulties: 'Thiếu kinh phí' })], []],
    ['an office that sent nothing', [done], [unit('snv', 'Sở Nội vụ', ABSENT)]],
    ['an office that was late', [done], [unit('snv', 'Sở Nội vụ', { onTime: false })]],
    ['an office whose file cannot be used', [done], [unit('snv', 'Sở Nội vụ', REFUSED)]],
  ])('holds for %s alone', (_, tasks, units) => expect(told(tasks, units)).toBe(true));

  it('does not hold where all is well', () => expect(told([done], [])).toBe(false));
});
