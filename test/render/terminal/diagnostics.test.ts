import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import { diagnosticLines, kindLines } from '../../../src/render/terminal/diagnostics.js';

const paint = new Chalk({ level: 0 });
const diagnostic = (changes: Partial<Diagnostic>): Diagnostic => ({
  code: 'DE403',
  rule: 'unit-missing',
  title: 'Đơn vị chưa nộp',
  severity: 'error',
  message: 'Chưa nộp.',
  hint: '',
  at: { file: 'danh-muc/don-vi.csv', sheet: 'CSV', cell: 'B2' },
  related: [],
  args: {},
  ...changes,
});

describe('diagnosticLines', () => {
  it('leaves out a related place that says no more than the file above', () => {
    const at = { file: 'nop/a.xlsx', sheet: 'PL V', cell: 'A2' };
    const text = diagnosticLines([diagnostic({ at, related: [{ file: 'nop/a.xlsx' }] })], paint);
    expect(text).not.toContain('Xem thêm');
    const more = diagnosticLines([diagnostic({ at, related: [{ file: 'nop/b.xlsx' }] })], paint);
    expect(more).toContain('Xem thêm: nop/b.xlsx');
  });
});

describe('kindLines', () => {
  it('counts the files that were sent, not the lists of the province', () => {
    const at = { file: 'nop/a.xlsx', sheet: 'PL V', cell: 'A2' };
    const sent = new Set(['nop/a.xlsx']);
    const lines = kindLines([diagnostic({}), diagnostic({ at, code: 'DE203' })], sent, paint);
    expect(lines.find((line) => line.includes('DE203'))).toContain('(1 tệp)');
    expect(lines.find((line) => line.includes('DE403'))).not.toContain('tệp)');
  });
});
