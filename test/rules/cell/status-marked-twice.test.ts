import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('status-marked-twice', () => {
  it('names the marked columns', () => {
    const ticks = [
      { label: 'Đã hoàn thành', at: at('G6') },
      { label: 'Đang thực hiện', at: at('H6') },
    ];
    const reading = { how: 'several-ticks', ticks } as const;
    const diagnostics = runRule(
      'status-marked-twice',
      submissionOf([{ status: 'other', reading }]),
    );
    expect(marks(diagnostics)).toEqual(['DE202 error PL V!G6']);
    expect(diagnostics[0]?.related).toEqual([at('H6')]);
    expect(diagnostics[0]?.message).toBe(
      'Tình trạng được đánh dấu ở 2 cột: “Đã hoàn thành”, “Đang thực hiện”.',
    );
  });

  it('is silent about one mark', () => {
    const reading = { how: 'tick', ticks: [{ label: 'Đã hoàn thành', at: at('G6') }] } as const;
    expect(runRule('status-marked-twice', submissionOf([{ reading }]))).toEqual([]);
  });
});
