import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  marks,
  rosterOf,
  roundOf,
  runRule,
  taskOf,
} from '../../support/round-builder.js';

const problem = {
  at: { file: 'danh-muc/nhiem-vu.csv', sheet: 'CSV', cell: 'D4' },
  taskId: '3',
  name: 'Sở Thông tin',
  role: 'lead',
  suggestion: 'Sở Thông tin và Truyền thông',
} as const;

describe('catalogue-unit-unknown', () => {
  it('points at the cell of the catalogue', () => {
    const catalogue = { ...catalogueOf(taskOf('3')), problems: [problem] };
    const diagnostics = runRule(
      'catalogue-unit-unknown',
      roundOf([], { catalogue, roster: rosterOf() }),
    );
    expect(marks(diagnostics)).toEqual(['DE501 warning danh-muc/nhiem-vu.csv CSV!D4']);
    expect(diagnostics[0]?.message).toBe(
      'Nhiệm vụ 3: đơn vị chủ trì “Sở Thông tin” không có trong danh sách đơn vị.',
    );
    expect(diagnostics[0]?.hint).toContain('Có phải “Sở Thông tin và Truyền thông”?');
  });

  it('asks for the list of units where there is none', () => {
    const group = { ...problem, name: 'UBND cấp huyện', suggestion: undefined };
    const catalogue = { ...catalogueOf(taskOf('3')), problems: [group] };
    const diagnostics = runRule('catalogue-unit-unknown', roundOf([], { catalogue }));
    expect(marks(diagnostics)).toEqual(['DE501 warning danh-muc/nhiem-vu.csv CSV!D4']);
    expect(diagnostics[0]?.hint).toContain('roster');
  });

  it('is silent about a sound catalogue', () => {
    const round = roundOf([], { catalogue: catalogueOf(taskOf('3')) });
    expect(runRule('catalogue-unit-unknown', round)).toEqual([]);
  });
});
