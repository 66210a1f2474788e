import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('sheet-hidden', () => {
  it('reports a hidden sheet once', () => {
    const table = { ...tableOf(), sheetHidden: true };
    const diagnostics = runRule('sheet-hidden', submissionOf([{}, {}], { table }));
    expect(marks(diagnostics)).toEqual(['DE137 warning PL V']);
  });

  it('is silent about a sheet that can be seen', () => {
    expect(runRule('sheet-hidden', submissionOf([{}]))).toEqual([]);
  });
});
