import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf, tableOf } from '../../support/round-builder.js';

describe('required-empty', () => {
  it('points at each empty cell; an empty number is only a warning', () => {
    const submission = submissionOf([{ number: '', content: '', status: '', result: '' }]);
    const diagnostics = runRule('required-empty', submission);
    expect(marks(diagnostics)).toEqual([
      'DE201 warning PL V!A6',
      'DE201 error PL V!B6',
      'DE201 error PL V!G6',
      'DE201 error PL V!H6',
    ]);
    expect(diagnostics[2]?.message).toBe('Ô “Tình trạng” bị bỏ trống.');
    expect(diagnostics[2]?.column).toBe('Tình trạng');
  });

  it('takes a dash for empty', () => {
    expect(marks(runRule('required-empty', submissionOf([{ result: '-' }])))).toEqual([
      'DE201 error PL V!H6',
    ]);
  });

  it('points at the first tick column where the status is ticked', () => {
    const ticks = [{ column: 7, label: 'Đã hoàn thành', at: at('G5') }];
    const table = { ...tableOf('nop/2024-06/so-y-te.xlsx', ['status']), ticks };
    const diagnostics = runRule('required-empty', submissionOf([{ status: '' }], { table }));
    expect(marks(diagnostics)).toEqual(['DE201 error PL V!G6']);
    expect(diagnostics[0]?.column).toBe('Tình trạng');
  });

  it('leaves to other rules what they say better', () => {
    const submission = submissionOf([
      { status: 'completed', result: '' },
      { status: 'not-started', result: '' },
      { status: 'other', reading: { how: 'several-ticks' } },
    ]);
    expect(runRule('required-empty', submission)).toEqual([]);
  });

  it('is silent about columns that the table lacks and cells with an uncalculated formula', () => {
    const table = tableOf('nop/2024-06/so-y-te.xlsx', ['result']);
    expect(runRule('required-empty', submissionOf([{ result: '' }], { table }))).toEqual([]);
    const voids = [{ kind: 'uncached', at: at('H6'), text: '' }] as const;
    const withVoid = submissionOf([{ result: '' }], { table: { ...tableOf(), voids } });
    expect(runRule('required-empty', withVoid)).toEqual([]);
  });
});
