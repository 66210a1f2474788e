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

const task = { id: '1', how: 'code' } as const;
const dated = catalogueOf(taskOf('1', { deadline: dueOn('2024-09-30') }));

describe('deadline-hidden', () => {
  it('names the day that the catalogue sets', () => {
    const round = roundOf([submissionOf([{ task, status: 'ongoing' }])], { catalogue: dated });
    const diagnostics = runRule('deadline-hidden', round);
    expect(marks(diagnostics)).toEqual(['DE312 warning PL V!G6']);
    expect(diagnostics[0]?.message).toBe(
      'Tình trạng ghi “Thực hiện thường xuyên”, nhưng danh mục giao nhiệm vụ 1 hoàn thành đến ngày 30/9/2024.',
    );
  });

  it('is silent in other states, about coordinators and where the catalogue has no date', () => {
    const rows = [{ task }, { task, status: 'ongoing', role: 'coordinating' }] as const;
    expect(runRule('deadline-hidden', roundOf([submissionOf(rows)], { catalogue: dated }))).toEqual(
      [],
    );
    const undated = roundOf([submissionOf([{ task, status: 'ongoing' }])], {
      catalogue: catalogueOf(taskOf('1')),
    });
    expect(runRule('deadline-hidden', undated)).toEqual([]);
  });
});
