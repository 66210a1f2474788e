import { describe, expect, it } from 'vitest';
import {
  at,
  failedOf,
  marks,
  rosterOf,
  roundOf,
  runRule,
  submissionOf,
  unitOf,
} from '../../support/round-builder.js';

const roster = rosterOf(unitOf('so-y-te', 'Sở Y tế'), unitOf('so-tu-phap', 'Sở Tư pháp'));

describe('unit-unknown', () => {
  it('quotes what was found and suggests the nearest name', () => {
    const mentions = [
      { from: 'title', text: 'Sở Tu phap', at: at('A2'), unitIds: [], suggestion: 'Sở Tư pháp' },
    ] as const;
    const round = roundOf([submissionOf([], { unit: { mentions } })], { roster });
    const diagnostics = runRule('unit-unknown', round);
    expect(marks(diagnostics)).toEqual(['DE126 error PL V!A2']);
    expect(diagnostics[0]?.message).toContain('“Sở Tu phap” không có trong danh sách đơn vị');
    expect(diagnostics[0]?.hint).toContain('Có phải “Sở Tư pháp”?');
    expect(diagnostics[0]?.suggestion).toBe('Sở Tư pháp');
  });

  it('reports a file that names nobody at its sheet', () => {
    const round = roundOf([submissionOf([], { unit: { mentions: [] } })], { roster });
    expect(marks(runRule('unit-unknown', round))).toEqual(['DE126 error PL V']);
  });

  it('is silent about known and ambiguous units, unread files and without a roster', () => {
    const ambiguous = { from: 'title', text: 'Sở', at: at('A2'), unitIds: ['a', 'b'] } as const;
    const sound = [
      submissionOf(),
      submissionOf([], { file: 'b.xlsx', unit: { mentions: [ambiguous] } }),
      { ...failedOf('empty'), unit: { mentions: [] } },
    ];
    expect(runRule('unit-unknown', roundOf(sound, { roster }))).toEqual([]);
    expect(runRule('unit-unknown', submissionOf([], { unit: { mentions: [] } }))).toEqual([]);
  });
});
