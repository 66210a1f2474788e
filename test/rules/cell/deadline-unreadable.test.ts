import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  dueOn,
  marks,
  roundOf,
  runRule,
  submissionOf,
  taskOf,
} from '../../support/round-builder.js';

const unreadable = { text: '31/6/2024', kind: 'unreadable', due: null } as const;

describe('deadline-unreadable', () => {
  it('reports the row', () => {
    const diagnostics = runRule('deadline-unreadable', submissionOf([{ deadline: unreadable }]));
    expect(marks(diagnostics)).toEqual(['DE204 warning PL V!E6']);
    expect(diagnostics[0]?.message).toBe('Thời hạn “31/6/2024” không đọc được.');
    expect(diagnostics[0]?.value).toBe('31/6/2024');
  });

  it('reports the catalogue too, after the files', () => {
    const catalogue = catalogueOf(taskOf('7', { deadline: unreadable }));
    const round = roundOf([submissionOf([{ deadline: unreadable }])], { catalogue });
    const diagnostics = runRule('deadline-unreadable', round);
    expect(marks(diagnostics)).toEqual([
      'DE204 warning PL V!E6',
      'DE204 warning danh-muc/nhiem-vu.csv CSV!A7',
    ]);
    expect(diagnostics[1]?.message).toContain('Thời hạn của nhiệm vụ 7 trong danh mục');
  });

  it('is silent about deadlines that are understood', () => {
    expect(
      runRule('deadline-unreadable', submissionOf([{ deadline: dueOn('2024-06-30') }, {}])),
    ).toEqual([]);
  });
});
