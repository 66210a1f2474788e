import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('column-shared', () => {
  it('names both columns that the text counts for', () => {
    const problem = {
      kind: 'shared',
      label: 'Ghi chú & Đơn vị phối hợp',
      at: at('H5'),
      titles: ['Ghi chú', 'Đơn vị phối hợp'],
    } as const;
    const table = { ...tableOf(), problems: [problem] };
    const diagnostics = runRule('column-shared', submissionOf([], { table }));
    expect(marks(diagnostics)).toEqual(['DE135 warning PL V!H5']);
    expect(diagnostics[0]?.args).toEqual({ label: problem.label, titles: problem.titles });
  });

  it('is silent about a sound header', () => {
    expect(runRule('column-shared', submissionOf())).toEqual([]);
  });
});
