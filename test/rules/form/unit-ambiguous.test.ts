import { describe, expect, it } from 'vitest';
import {
  at,
  marks,
  rosterOf,
  roundOf,
  runRule,
  submissionOf,
  unitOf,
} from '../../support/round-builder.js';

const roster = rosterOf(
  unitOf('tx-cai-lay', 'UBND thị xã Cai Lậy'),
  unitOf('h-cai-lay', 'UBND huyện Cai Lậy'),
);

describe('unit-ambiguous', () => {
  it('names all units that are possible', () => {
    const unitIds = ['tx-cai-lay', 'h-cai-lay'];
    const mentions = [{ from: 'title', text: 'Cai Lậy', at: at('A2'), unitIds }] as const;
    const round = roundOf([submissionOf([], { unit: { mentions } })], { roster });
    const diagnostics = runRule('unit-ambiguous', round);
    expect(marks(diagnostics)).toEqual(['DE127 error PL V!A2']);
    expect(diagnostics[0]?.message).toBe(
      'Tên đơn vị “Cai Lậy” có thể là “UBND thị xã Cai Lậy”, “UBND huyện Cai Lậy”; cả tệp được để riêng.',
    );
  });

  it('is silent when the unit is decided', () => {
    expect(runRule('unit-ambiguous', roundOf([submissionOf()], { roster }))).toEqual([]);
  });
});
