import { describe, expect, it } from 'vitest';
import { marks, runRule, submissionOf } from '../../support/round-builder.js';

describe('encoding-assumed', () => {
  it('says which encoding was taken', () => {
    const notes = [{ kind: 'encoding-assumed', detail: 'windows-1258' }] as const;
    const diagnostics = runRule('encoding-assumed', submissionOf([], { notes }));
    expect(marks(diagnostics)).toEqual(['DE107 warning']);
    expect(diagnostics[0]?.message).toContain('windows-1258');
  });

  it('is silent without such a note', () => {
    const notes = [{ kind: 'macros-ignored' }] as const;
    expect(runRule('encoding-assumed', submissionOf([], { notes }))).toEqual([]);
  });
});
