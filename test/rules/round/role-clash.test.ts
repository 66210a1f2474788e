import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/model/status.js';
import type { Role, TaskReading } from '../../../src/model/submission.js';
import {
  at,
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const justice = { id: 'so-tu-phap', name: 'Sở Tư pháp', mentions: [] };
const task = { id: '1', how: 'code' } as const;

function reports(
  lead: State,
  other: State,
  role: Role = 'coordinating',
  reading: TaskReading = task,
) {
  return [
    submissionOf([{ task: reading, content: 'Cấp căn cước', status: lead }]),
    submissionOf([{ task: reading, content: 'Cấp căn cước', status: other, role }], {
      file: 'b.xlsx',
      unit: justice,
    }),
  ];
}

describe('role-clash', () => {
  const catalogue = catalogueOf(taskOf('1', { coordinating: ['so-tu-phap'] }));

  it('points at the coordinator and relates the lead', () => {
    const round = roundOf(reports('completed', 'not-started'), { catalogue });
    const diagnostics = runRule('role-clash', round);
    expect(marks(diagnostics)).toEqual(['DE404 warning b.xlsx PL V!G6']);
    expect(diagnostics[0]?.related).toEqual([at('G6')]);
    expect(diagnostics[0]?.message).toBe(
      'Nhiệm vụ “Nhiệm vụ số 1”: “Sở Y tế” (chủ trì) báo cáo “Đã hoàn thành”, còn “Sở Tư pháp” (phối hợp) báo cáo “Chưa thực hiện”.',
    );
  });

  it('works without a catalogue, by equal content', () => {
    const how = { how: 'no-catalogue' } as const;
    const round = roundOf(reports('not-started', 'completed', 'coordinating', how));
    expect(marks(runRule('role-clash', round))).toEqual(['DE404 warning b.xlsx PL V!G6']);
  });

  it('is silent where a part can be ahead of the whole, and about rows without assignment', () => {
    expect(
      runRule('role-clash', roundOf(reports('in-progress', 'completed'), { catalogue })),
    ).toEqual([]);
    expect(
      runRule('role-clash', roundOf(reports('completed', 'not-started', 'none'), { catalogue })),
    ).toEqual([]);
    const outside = { how: 'none' } as const;
    const rows = reports('completed', 'not-started', 'coordinating', outside);
    expect(runRule('role-clash', roundOf(rows, { catalogue }))).toEqual([]);
  });

  it('reports alternative leads that differ, after the one named first', () => {
    const either = taskOf('1', { leads: ['so-tu-phap', 'so-y-te'], leadMode: 'any' });
    const round = roundOf(reports('completed', 'in-progress', 'lead'), {
      catalogue: catalogueOf(either),
    });
    const diagnostics = runRule('role-clash', round);
    expect(marks(diagnostics)).toEqual(['DE404 warning PL V!G6']);
    expect(diagnostics[0]?.message).toContain('“Sở Y tế” (cùng được giao chủ trì)');
  });

  it('lets leads of a group differ', () => {
    const all = taskOf('1', { leads: ['so-tu-phap', 'so-y-te'] });
    const round = roundOf(reports('completed', 'in-progress', 'lead'), {
      catalogue: catalogueOf(all),
    });
    expect(runRule('role-clash', round)).toEqual([]);
  });
});
