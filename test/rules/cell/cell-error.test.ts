import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('cell-error', () => {
  it('names each cell that shows an error', () => {
    const voids = [
      { kind: 'error', at: at('G6'), text: '#N/A' },
      { kind: 'uncached', at: at('H6'), text: '' },
    ] as const;
    const diagnostics = runRule(
      'cell-error',
      submissionOf([{}], { table: { ...tableOf(), voids } }),
    );
    expect(marks(diagnostics)).toEqual(['DE211 warning PL V!G6']);
    expect(diagnostics[0]?.value).toBe('#N/A');
  });

  it('is silent without such cells', () => {
    expect(runRule('cell-error', submissionOf([{}]))).toEqual([]);
  });
});
