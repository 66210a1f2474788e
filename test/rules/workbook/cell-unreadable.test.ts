import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/rules/check.js';
import { restoredOf } from '../../support/restored-builder.js';

const at = { file: 'tong-hop.xlsx', sheet: 'Tổng hợp', cell: 'H9' };

describe('cell-unreadable', () => {
  it('quotes what a person typed', () => {
    const problems = [{ at, value: 'xong rồi', kind: 'status' }] as const;
    expect(checkWorkbook(restoredOf({ problems }))).toMatchObject([
      {
        code: 'DE503',
        severity: 'error',
        at,
        message: 'Bảng tổng hợp: tình trạng không nhận ra: “xong rồi”.',
        value: 'xong rồi',
      },
    ]);
  });

  it('is silent about a sound workbook', () => {
    expect(checkWorkbook(restoredOf())).toEqual([]);
  });
});
