import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('macros-ignored', () => {
  it('tells that macros were left alone', () => {
    const notes = [{ kind: 'macros-ignored' }] as const;
    expect(marks(runRule('macros-ignored', submissionOf([], { notes })))).toEqual(['DE108 info']);
  });

  it('is silent without macros', () => {
    expect(runRule('macros-ignored', submissionOf())).toEqual([]);
  });
});
