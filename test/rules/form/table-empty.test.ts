import { describe, expect, it } from 'vitest';
import { failedOf, marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('table-empty', () => {
  it('points at the header that nothing stands below', () => {
    expect(marks(runRule('table-empty', submissionOf()))).toEqual(['DE132 error PL V!A5']);
  });

  it('is silent where there are tasks, or no table at all', () => {
    expect(runRule('table-empty', submissionOf([{}]))).toEqual([]);
    expect(runRule('table-empty', failedOf('damaged'))).toEqual([]);
  });
});
