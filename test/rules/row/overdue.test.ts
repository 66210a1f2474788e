import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  dueOn,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

describe('overdue', () => {
  it('says how many days', () => {
    const rows = [{ content: 'Cấp căn cước', deadline: dueOn('2024-06-20') }];
    const diagnostics = runRule('overdue', submissionOf(rows));
    expect(marks(diagnostics)).toEqual(['DE311 warning PL V!G6']);
    expect(diagnostics[0]?.message).toBe(
      'Nhiệm vụ “Cấp căn cước” quá hạn 10 ngày (thời hạn 20/6/2024) mà chưa hoàn thành.',
    );
  });

  it('believes the catalogue before the row', () => {
    const catalogue = catalogueOf(taskOf('1', { deadline: dueOn('2024-12-31') }));
    const task = { id: '1', how: 'code' } as const;
    const rows = [{ task, deadline: dueOn('2024-06-20') }];
    expect(runRule('overdue', roundOf([submissionOf(rows)], { catalogue }))).toEqual([]);
  });

  it.each(['not-started', 'other'] as const)('holds for %s', (status) => {
    const rows = [{ status, deadline: dueOn('2024-06-29') }];
    expect(marks(runRule('overdue', submissionOf(rows)))).toEqual(['DE311 warning PL V!G6']);
  });

  it('points at the status cell also when it is empty', () => {
    const rows = [{ status: '', deadline: dueOn('2024-06-29') }] as const;
    expect(marks(runRule('overdue', submissionOf(rows)))).toEqual(['DE311 warning PL V!G6']);
  });

  it('is silent on the last day, about finished and ongoing tasks, coordinators and no date', () => {
    const past = dueOn('2024-06-20');
    const rows = [
      { deadline: dueOn('2024-06-30') },
      { status: 'completed', deadline: past },
      { status: 'ongoing', deadline: past },
      { role: 'coordinating', deadline: past },
      {},
    ] as const;
    expect(runRule('overdue', submissionOf(rows))).toEqual([]);
    const undated = roundOf([submissionOf([{ deadline: past }])], { asOf: undefined });
    expect(runRule('overdue', undated)).toEqual([]);
  });
});
