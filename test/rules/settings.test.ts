import { describe, expect, it } from 'vitest';
import { paramProblems } from '../../src/rules/settings.js';

describe('paramProblems', () => {
  it('accepts params that fit and rules without any', () => {
    expect(
      paramProblems({
        overdue: { severity: 'error' },
        'submission-conflict': { params: { shown: 10 } },
        'unit-missing': { params: { onlyIfInvolved: ['cap-xa', 'khac'] } },
      }),
    ).toEqual([]);
  });

  it('reports params that do not fit', () => {
    const [overdue, conflict, ...more] = paramProblems({
      overdue: { params: { days: 3 } },
      'submission-conflict': { params: { shown: 0 } },
    });
    expect(conflict).toContain('Tham số của quy tắc “submission-conflict” không hợp lệ. shown: ');
    expect(overdue).toBe('Quy tắc “overdue” không có tham số nào; bỏ phần “params”.');
    expect(more).toEqual([]);
  });
});
