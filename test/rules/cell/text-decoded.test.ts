import { describe, expect, it } from 'vitest';
import type { DecodedCell } from '../../../src/model/decoded.js';
import { marks, runRule, SHEET, submissionOf } from '../../support/round-builder.js';

function decodedAt(cell: string, encoding: DecodedCell['encoding'] = 'tcvn3'): DecodedCell {
  return { sheet: SHEET, cell, before: 'Së Y tÕ', after: 'Sở Y tế', encoding };
}

const run = (...decoded: readonly DecodedCell[]) =>
  runRule('text-decoded', submissionOf([], { decoded }));

describe('text-decoded', () => {
  it('shows before and after of each cell while they are few', () => {
    const found = run(decodedAt('B6'), decodedAt('H7'));
    expect(marks(found)).toEqual(['DE209 warning PL V!B6', 'DE209 warning PL V!H7']);
    expect(found[0]).toMatchObject({ value: 'Së Y tÕ', suggestion: 'Sở Y tế' });
    expect(found[0]?.message).toContain('“Së Y tÕ” → “Sở Y tế”');
  });

  it('says it once for many cells of one encoding, each encoding by itself', () => {
    const old = ['B6', 'B7', 'B8', 'B9', 'B10'].map((cell) => decodedAt(cell));
    const found = run(...old, decodedAt('H6', 'vni'));
    expect(marks(found)).toEqual(['DE209 warning PL V!B6', 'DE209 warning PL V!H6']);
    expect(found[0]?.args.cells).toBe(5);
    expect(found[0]?.related.map(({ cell }) => cell)).toEqual(['B7', 'B8', 'B9', 'B10']);
  });

  it('is silent about Unicode', () => {
    expect(run()).toEqual([]);
    expect(runRule('text-decoded', submissionOf([{}]))).toEqual([]);
  });
});
