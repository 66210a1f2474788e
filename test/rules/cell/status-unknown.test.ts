import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf } from '../../support/round-builder.js';

const unknown = (text: string, suggestion?: string) =>
  submissionOf([{ status: 'other', statusText: text, reading: { how: 'unknown', suggestion } }]);

describe('status-unknown', () => {
  it('quotes the word, suggests the nearest one and lists the choice', () => {
    const diagnostics = runRule('status-unknown', unknown('Đang thực hin', 'Đang thực hiện'));
    expect(marks(diagnostics)).toEqual(['DE203 error PL V!G6']);
    expect(diagnostics[0]).toMatchObject({
      rule: 'status-unknown',
      title: 'Tình trạng không nhận ra',
      message: 'Không hiểu tình trạng “Đang thực hin”.',
      hint: 'Có phải “Đang thực hiện”? Chọn một trong các từ: “Đã hoàn thành”, “Thực hiện thường xuyên”, “Đang thực hiện”, “Chưa thực hiện”.',
      value: 'Đang thực hin',
      suggestion: 'Đang thực hiện',
      column: 'Tình trạng',
    });
  });

  it('shortens what is longer than 80 characters', () => {
    const [found] = runRule('status-unknown', unknown('x'.repeat(100)));
    expect(found?.message).toBe(`Không hiểu tình trạng “${'x'.repeat(80)}…”.`);
    expect(found?.value).toBe('x'.repeat(100));
  });

  it('is silent about known words and leaves percentages to their own rule', () => {
    expect(runRule('status-unknown', submissionOf([{}, { status: '' }]))).toEqual([]);
    const reading = { how: 'unknown', percent: 150 } as const;
    expect(runRule('status-unknown', submissionOf([{ status: 'other', reading }]))).toEqual([]);
  });
});
