import { describe, expect, it } from 'vitest';
import { at, FILE, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('completed-without-result', () => {
  it('points at the empty result', () => {
    const rows = [{ status: 'completed', result: '' }] as const;
    const diagnostics = runRule('completed-without-result', submissionOf(rows));
    expect(marks(diagnostics)).toEqual(['DE308 error PL V!H6']);
    expect(diagnostics[0]?.related).toEqual([at('G6')]);
    expect(diagnostics[0]?.message).toBe(
      'Tình trạng ghi “Đã hoàn thành” nhưng ô kết quả bị bỏ trống.',
    );
  });

  it('is silent with a result, in other states and without the column', () => {
    const rows = [{ status: 'completed' }, { status: 'in-progress', result: '' }] as const;
    expect(runRule('completed-without-result', submissionOf(rows))).toEqual([]);
    const bare = submissionOf([{ status: 'completed', result: '' }], {
      table: tableOf(FILE, ['result']),
    });
    expect(runRule('completed-without-result', bare)).toEqual([]);
  });
});
