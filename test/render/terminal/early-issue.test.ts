import { describe, expect, it } from 'vitest';
import { earlyIssueNote } from '../../../src/render/terminal/early-issue.js';

describe('earlyIssueNote', () => {
  it('names both days and the way out', () => {
    const note = earlyIssueNote('2024-06-25', '2024-06-30');
    expect(note).toContain('25/6/2024');
    expect(note).toContain('30/6/2024');
    expect(note).toContain('--as-of 25/6/2024');
  });

  it.each([undefined, '2024-06-30', '2024-07-05'])('has nothing to say of %s', (date) => {
    expect(earlyIssueNote(date, '2024-06-30')).toBeUndefined();
  });
});
