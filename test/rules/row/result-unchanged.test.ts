import { describe, expect, it } from 'vitest';
import { earlierRound } from '../../support/earlier-round.js';
import { marks, roundOf, runRule, submissionOf } from '../../support/round-builder.js';

const content = 'Cấp căn cước';
const result = 'Đã thu nhận 12.500 hồ sơ cấp căn cước';
const previous = earlierRound({ content, result });

function found(row: Parameters<typeof submissionOf>[0], params?: Record<string, unknown>) {
  const round = roundOf([submissionOf(row)], { previous });
  return marks(runRule('result-unchanged', round, params === undefined ? {} : { params }));
}

describe('result-unchanged', () => {
  it('finds the same words, however they are typed', () => {
    expect(found([{ content, result }])).toEqual(['DE317 warning PL V!H6']);
    expect(found([{ content, result: `${result.toUpperCase()}.` }])).toEqual([
      'DE317 warning PL V!H6',
    ]);
  });

  it('only informs about an ongoing task', () => {
    expect(found([{ content, result, status: 'ongoing' }])).toEqual(['DE317 info PL V!H6']);
  });

  it('is silent on other words, on a completed task and on a short text', () => {
    expect(found([{ content, result: 'Đã thu nhận 13.000 hồ sơ cấp căn cước' }])).toEqual([]);
    expect(found([{ content, result, status: 'completed' }])).toEqual([]);
    expect(found([{ content, result }], { minLength: 100 })).toEqual([]);
  });
});
