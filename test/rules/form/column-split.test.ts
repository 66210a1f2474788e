import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('column-split', () => {
  it('points at the first part, and at the others beside it', () => {
    const problem = {
      kind: 'split',
      title: 'Kết quả thực hiện',
      labels: ['Kết quả đạt được', 'Văn bản đã ban hành'],
      places: [at('H5'), at('I5')],
    } as const;
    const table = { ...tableOf(), problems: [problem] };
    const diagnostics = runRule('column-split', submissionOf([], { table }));
    expect(marks(diagnostics)).toEqual(['DE136 info PL V!H5']);
    expect(diagnostics[0]?.related).toEqual([at('I5')]);
  });

  it('is silent about a sound header', () => {
    expect(runRule('column-split', submissionOf())).toEqual([]);
  });
});
