import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const catalogue = catalogueOf(taskOf('1', { leadText: 'Sở Tư pháp', leads: ['so-tu-phap'] }));
const task = { id: '1', how: 'code' } as const;

describe('not-assigned', () => {
  it('says who leads the task', () => {
    const round = roundOf([submissionOf([{ task, role: 'none' }])], { catalogue });
    const diagnostics = runRule('not-assigned', round);
    expect(marks(diagnostics)).toEqual(['DE307 warning PL V!B6']);
    expect(diagnostics[0]?.message).toBe(
      '“Sở Y tế” không được giao chủ trì hay phối hợp nhiệm vụ 1 (chủ trì: “Sở Tư pháp”); dòng này không làm thay đổi tình trạng nhiệm vụ.',
    );
  });

  it('does not blame the unit where the catalogue names somebody whom nobody knows', () => {
    const at = { file: 'danh-muc/nhiem-vu.csv', sheet: 'CSV', cell: 'D2' };
    const problems = [{ at, taskId: '1', name: 'Sở Tư Phát', role: 'lead' }] as const;
    const round = roundOf([submissionOf([{ task, role: 'none' }])], {
      catalogue: { ...catalogue, problems },
    });
    expect(runRule('not-assigned', round)).toEqual([]);
  });

  it('is silent about assigned rows, tasks outside the catalogue and unknown senders', () => {
    const rows = [
      { task, role: 'lead' },
      { task, role: 'coordinating' },
      { task: { how: 'none' }, role: 'none' },
    ] as const;
    expect(runRule('not-assigned', roundOf([submissionOf(rows)], { catalogue }))).toEqual([]);
    const nobody = submissionOf([{ task, role: 'none' }], { unit: { mentions: [] } });
    expect(runRule('not-assigned', roundOf([nobody], { catalogue }))).toEqual([]);
  });
});
