import { describe, expect, it } from 'vitest';
import { at, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('number-duplicate', () => {
  it('points at the second row and names the first', () => {
    const submission = submissionOf([{ number: '1' }, { number: '2' }, { number: '1.' }]);
    const diagnostics = runRule('number-duplicate', submission);
    expect(marks(diagnostics)).toEqual(['DE301 warning PL V!A8']);
    expect(diagnostics[0]?.related).toEqual([at('A6')]);
    expect(diagnostics[0]?.message).toBe('Số thứ tự “1.” đã dùng ở dòng 6.');
  });

  it('names the section', () => {
    const rows = [
      { number: '1', section: 'I. Dịch vụ công' },
      { number: '1', section: 'I. Dịch vụ công' },
    ];
    expect(runRule('number-duplicate', submissionOf(rows))[0]?.message).toContain(
      'trong mục “I. Dịch vụ công”',
    );
  });

  it('lets numbers begin anew in a section and letters under a number', () => {
    const rows = [
      { number: '1', section: 'I' },
      { number: 'a)', section: 'I' },
      { number: '2', section: 'I' },
      { number: 'a)', section: 'I' },
      { number: '1', section: 'II' },
      { number: '', section: 'II' },
      { number: '', section: 'II' },
    ];
    expect(runRule('number-duplicate', submissionOf(rows))).toEqual([]);
  });

  it('reports a letter that stands twice under one number', () => {
    const rows = [{ number: 'a)' }, { number: 'đ)' }, { number: 'a)' }];
    expect(marks(runRule('number-duplicate', submissionOf(rows)))).toEqual([
      'DE301 warning PL V!A8',
    ]);
  });
});
