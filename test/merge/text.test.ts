import { describe, expect, it } from 'vitest';
import { joinTexts } from '../../src/merge/text.js';
import type { Contribution } from '../../src/model/consolidated.js';

const NAMES: Readonly<Record<string, string>> = {
  cat: 'Công an tỉnh',
  vh: 'Sở Văn hóa, Thể thao và Du lịch',
  yt: 'Sở Y tế',
};

function says(unit: string, result: string, role: Contribution['role'] = 'lead'): Contribution {
  return {
    unit,
    role,
    status: 'in-progress',
    statusText: '',
    result,
    difficulties: '',
    proposals: '',
    note: '',
    completedOn: null,
    source: { file: `${unit}.xlsx`, sheet: 'S', row: 1, cells: {} },
  };
}

function join(leads: readonly string[], ...rows: readonly Contribution[]): string {
  return joinTexts({ leads }, rows, 'result', (unit) => NAMES[unit] ?? unit);
}

describe('joinTexts', () => {
  it('leaves the only lead’s text as it is', () => {
    expect(join(['cat'], says('cat', 'Đã ban hành.\n- Kế hoạch'))).toBe('Đã ban hành.\n- Kế hoạch');
  });

  it('names each of several leads, also when only one wrote', () => {
    expect(join(['cat', 'vh'], says('cat', 'A'), says('vh', 'B'))).toBe(
      'Công an tỉnh: A\nSở Văn hóa, Thể thao và Du lịch: B',
    );
    expect(join(['cat', 'vh'], says('cat', 'A'), says('vh', ''))).toBe('Công an tỉnh: A');
  });

  it('says equal texts once, with all names', () => {
    expect(
      join(['cat', 'vh', 'yt'], says('cat', 'Đã làm.'), says('vh', 'B'), says('yt', 'đã làm')),
    ).toBe('Công an tỉnh; Sở Y tế: Đã làm.\nSở Văn hóa, Thể thao và Du lịch: B');
  });

  it('puts coordinators after the lead, named as such, and leaves out units without a role', () => {
    expect(
      join(['cat'], says('cat', 'A'), says('yt', 'B', 'coordinating'), says('vh', 'C', 'none')),
    ).toBe('A\nSở Y tế (phối hợp): B');
  });

  it('is empty when nobody wrote anything', () => {
    expect(join(['cat'], says('cat', ''))).toBe('');
  });

  it('keeps both rows of one unit', () => {
    expect(join(['cat'], says('cat', 'A'), says('cat', 'B'))).toBe('A\nB');
  });
});
