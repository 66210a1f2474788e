import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/rules/check.js';
import { restoredOf } from '../../support/restored-builder.js';

const at = { file: 'tong-hop.xlsx', sheet: 'Theo nhóm', cell: 'C9' };

describe('total-mismatch', () => {
  it('names both figures', () => {
    const totals = [{ at, label: 'Đã hoàn thành', printed: 11, computed: 10 }];
    expect(checkWorkbook(restoredOf({ totals }))).toMatchObject([
      {
        code: 'DE502',
        severity: 'warning',
        at,
        message: '“Đã hoàn thành” ghi 11 nhưng tính từ các dòng là 10; báo cáo dùng 10.',
      },
    ]);
  });

  it('is silent when the figures agree', () => {
    const totals = [{ at, label: 'Đã hoàn thành', printed: 10, computed: 10 }];
    expect(checkWorkbook(restoredOf({ totals }))).toEqual([]);
  });
});
