import { describe, expect, it } from 'vitest';
import { at, marks, runRule, SHEET, submissionOf, tableOf } from '../../support/round-builder.js';

describe('formula-uncached', () => {
  it('points at the cell', () => {
    const voids = [{ kind: 'uncached', at: at('H6'), text: '' }] as const;
    const table = { ...tableOf(), voids };
    const diagnostics = runRule('formula-uncached', submissionOf([{}], { table }));
    expect(marks(diagnostics)).toEqual(['DE208 warning PL V!H6']);
    expect(diagnostics[0]?.column).toBe('Kết quả thực hiện');
  });

  it('repeats the remark of the reader where no table was found, and only there', () => {
    const notes = [{ kind: 'formula-uncached', sheet: SHEET, cell: 'A1' }] as const;
    const lost = submissionOf([], { notes, table: undefined });
    expect(marks(runRule('formula-uncached', lost))).toEqual(['DE208 warning PL V!A1']);
    expect(runRule('formula-uncached', submissionOf([{}], { notes }))).toEqual([]);
  });

  it('is silent without such cells', () => {
    expect(runRule('formula-uncached', submissionOf([{}]))).toEqual([]);
  });
});
