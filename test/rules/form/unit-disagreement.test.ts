import { describe, expect, it } from 'vitest';
import {
  at,
  FILE,
  marks,
  rosterOf,
  roundOf,
  runRule,
  submissionOf,
  unitOf,
} from '../../support/round-builder.js';

const roster = rosterOf(unitOf('so-y-te', 'Sở Y tế'), unitOf('so-tu-phap', 'Sở Tư pháp'));
const title = { from: 'title', text: 'SỞ Y TẾ', at: at('A2'), unitIds: ['so-y-te'] } as const;

function sentAs(fileUnits: readonly string[]) {
  const named = {
    from: 'file-name',
    text: 'So Tu phap',
    at: { file: FILE },
    unitIds: fileUnits,
  } as const;
  const unit = { id: 'so-y-te', name: 'Sở Y tế', decided: title, mentions: [title, named] };
  return roundOf([submissionOf([], { unit })], { roster });
}

describe('unit-disagreement', () => {
  it('names both sources', () => {
    const diagnostics = runRule('unit-disagreement', sentAs(['so-tu-phap']));
    expect(marks(diagnostics)).toEqual(['DE128 warning PL V!A2']);
    expect(diagnostics[0]?.related).toEqual([{ file: FILE }]);
    expect(diagnostics[0]?.message).toBe(
      'Tên đơn vị không khớp: phần trên bảng là “Sở Y tế”, nhưng tên tệp (“So Tu phap”) là “Sở Tư pháp”; đã tính cho “Sở Y tế”.',
    );
  });

  it('is silent when the sources agree, or the other one is open', () => {
    expect(runRule('unit-disagreement', sentAs(['so-y-te']))).toEqual([]);
    expect(runRule('unit-disagreement', sentAs(['so-y-te', 'so-tu-phap']))).toEqual([]);
    expect(runRule('unit-disagreement', sentAs([]))).toEqual([]);
  });
});
