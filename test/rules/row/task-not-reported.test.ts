import { describe, expect, it } from 'vitest';
import {
  at,
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const reported = (id: string) => ({ task: { id, how: 'code' } }) as const;
const justice = (...ids: readonly string[]) =>
  submissionOf(ids.map(reported), {
    file: 'b.xlsx',
    unit: { id: 'so-tu-phap', name: 'Sở Tư pháp', mentions: [] },
  });

describe('task-not-reported', () => {
  it('warns a lead and informs a coordinator', () => {
    const catalogue = catalogueOf(
      taskOf('1'),
      taskOf('2'),
      taskOf('3', { leads: ['so-tu-phap'], coordinating: ['so-y-te'] }),
    );
    const round = roundOf([submissionOf([reported('1')])], { catalogue });
    const diagnostics = runRule('task-not-reported', round);
    expect(marks(diagnostics)).toEqual(['DE306 warning PL V', 'DE306 info PL V']);
    expect(diagnostics[0]?.message).toBe(
      'Chưa báo cáo nhiệm vụ 2 “Nhiệm vụ số 2” mà đơn vị được giao chủ trì.',
    );
    expect(diagnostics[1]?.message).toContain('nhiệm vụ 3');
  });

  it('points at the row that may be meant', () => {
    const rows = [{ task: { how: 'none', candidateId: '1' } }] as const;
    const round = roundOf([submissionOf(rows)], { catalogue: catalogueOf(taskOf('1')) });
    expect(runRule('task-not-reported', round)[0]?.related).toEqual([at('B6')]);
  });

  it('asks alternative leads only when none of them reports', () => {
    const either = taskOf('1', { leads: ['so-y-te', 'so-tu-phap'], leadMode: 'any' });
    const catalogue = catalogueOf(either);
    const one = roundOf([submissionOf(), justice('1')], { catalogue });
    expect(runRule('task-not-reported', one)).toEqual([]);
    const none = roundOf([submissionOf(), justice()], { catalogue });
    expect(marks(runRule('task-not-reported', none))).toEqual([
      'DE306 warning PL V',
      'DE306 warning b.xlsx PL V',
    ]);
  });

  it('does not ask for files that are set aside, nor without a catalogue', () => {
    const submission = submissionOf();
    const setAside = [{ submission, reason: 'period-mismatch' }] as const;
    const round = roundOf([submission], { catalogue: catalogueOf(taskOf('1')), setAside });
    expect(runRule('task-not-reported', round)).toEqual([]);
    expect(runRule('task-not-reported', submission)).toEqual([]);
  });
});
