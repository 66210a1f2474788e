import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf } from '../../support/round-builder.js';

const task = { id: '1', how: 'code' } as const;

describe('task-repeated', () => {
  it('names the first row and says which status counts', () => {
    const rows = [{ task }, { task, status: 'completed' }] as const;
    const diagnostics = runRule('task-repeated', submissionOf(rows));
    expect(marks(diagnostics)).toEqual(['DE315 warning PL V!B7']);
    expect(diagnostics[0]?.related).toEqual([at('B6')]);
    expect(diagnostics[0]?.message).toBe(
      'Nhiệm vụ 1 đã có ở dòng 6 với tình trạng khác; tình trạng lấy theo dòng đầu.',
    );
  });

  it('is silent about different tasks and rows outside the catalogue', () => {
    const rows = [{ task }, { task: { id: '2', how: 'code' } }, {}, {}] as const;
    expect(runRule('task-repeated', submissionOf(rows))).toEqual([]);
  });
});
