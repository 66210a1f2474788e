import { describe, expect, it } from 'vitest';
import { selectSubmissions } from '../../src/merge/select.js';
import type { Selection } from '../../src/model/round.js';
import type { Submission } from '../../src/model/submission.js';
import { OPTIONS, submission } from './case-builder.js';

function outcome({ used, setAside }: Selection) {
  return {
    used: used.map(({ file }) => file),
    setAside: setAside.map(({ submission: { file }, reason, insteadOf }) =>
      [file, reason, insteadOf].filter((part) => part !== undefined),
    ),
  };
}

function select(submissions: readonly Submission[], options: Partial<typeof OPTIONS> = {}) {
  return outcome(selectSubmissions(submissions, { ...OPTIONS, ...options }));
}

const mention = { from: 'title', text: 'Cai Lậy', at: { file: 'a' }, unitIds: ['x', 'y'] } as const;

describe('selectSubmissions: faults of form', () => {
  it('uses a file without fault', () => {
    expect(select([submission({ from: 'a', sent: [{}] })])).toEqual({
      used: ['nop/a.xlsx'],
      setAside: [],
    });
  });

  it.each([
    ['unreadable', { failure: { kind: 'damaged', detail: 'zip' } }],
    ['table-not-found', { table: undefined }],
    ['unit-unknown', { unit: { mentions: [] } }],
    ['unit-ambiguous', { unit: { mentions: [mention] } }],
    [
      'period-mismatch',
      {
        period: {
          expected: '2024-06',
          stated: { from: 'title', id: '2024-05', text: 'tháng 5', at: { file: 'a' } },
        },
      },
    ],
  ] as const)('sets a file aside: %s', (reason, fault) => {
    expect(select([submission({ from: 'a', file: 'a.xlsx', ...fault })])).toEqual({
      used: [],
      setAside: [['a.xlsx', reason]],
    });
  });

  it('sets a file aside that has no column for the status', () => {
    const good = submission({ from: 'a', file: 'a.xlsx' });
    const table = good.table && {
      ...good.table,
      problems: [{ kind: 'missing', key: 'status', title: 'Tình trạng', essential: true } as const],
    };
    expect(select([{ ...good, table }]).setAside).toEqual([['a.xlsx', 'column-missing']]);
  });

  it('takes another period on purpose, and one that is not stated', () => {
    const stated = { from: 'title', id: '2024-05', text: 'tháng 5', at: { file: 'a' } } as const;
    const wrong = submission({ from: 'a', period: { expected: '2024-06', stated } });
    const unstated = submission({ from: 'b', period: { expected: '2024-06' } });
    expect(select([wrong, unstated], { acceptPeriod: true }).used).toEqual([
      'nop/a.xlsx',
      'nop/b.xlsx',
    ]);
    expect(select([wrong, unstated]).used).toEqual(['nop/b.xlsx']);
  });
});

describe('selectSubmissions: several files of one unit', () => {
  const row = { task: '1', result: 'Đã làm' };
  const first = submission({ from: 'a', file: 'a1.xlsx', sent: [row] });
  const copy = submission({ from: 'a', file: 'a2.csv', sha256: 'b', sent: [row] });
  const other = submission({ from: 'a', file: 'a3.xlsx', sent: [{ ...row, result: 'Khác' }] });

  it('keeps the first path of equal rows, whatever the bytes and the order given', () => {
    const expected = { used: ['a1.xlsx'], setAside: [['a2.csv', 'duplicate', 'a1.xlsx']] };
    expect(select([first, copy])).toEqual(expected);
    expect(select([copy, first])).toEqual(expected);
  });

  it('uses none of different files without a decision', () => {
    expect(select([first, copy, other])).toEqual({
      used: [],
      setAside: [
        ['a1.xlsx', 'conflict'],
        ['a2.csv', 'conflict'],
        ['a3.xlsx', 'conflict'],
      ],
    });
  });

  it('prefers the newest, in Vietnamese time whatever the zone written', () => {
    const early = { ...first, receivedAt: '2024-06-25T09:00:00' };
    const late = { ...other, receivedAt: '2024-06-25T03:00:00Z' };
    expect(select([early, late], { prefer: 'newest' })).toEqual({
      used: ['a3.xlsx'],
      setAside: [['a1.xlsx', 'superseded', 'a3.xlsx']],
    });
  });

  it('leaves a conflict where times are equal or missing', () => {
    const tie = [first, other].map((file) => ({ ...file, receivedAt: '2024-06-25T09:00:00' }));
    expect(select(tie, { prefer: 'newest' }).used).toEqual([]);
    expect(
      select([{ ...first, receivedAt: '2024-06-25' }, other], { prefer: 'newest' }).used,
    ).toEqual([]);
  });
});
