import { describe, expect, it } from 'vitest';
import { marks, runRule, SHEET, submissionOf } from '../../support/round-builder.js';

describe('formula-uncached', () => {
  it('points at the cell', () => {
    const notes = [{ kind: 'formula-uncached', sheet: SHEET, cell: 'H6' }] as const;
    const diagnostics = runRule('formula-uncached', submissionOf([{}], { notes }));
    expect(marks(diagnostics)).toEqual(['DE208 warning PL V!H6']);
    expect(diagnostics[0]?.column).toBe('Kết quả thực hiện');
  });

  it('is silent without such cells', () => {
    expect(runRule('formula-uncached', submissionOf([{}]))).toEqual([]);
  });
});
