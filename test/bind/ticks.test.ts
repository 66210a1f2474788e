import { describe, expect, it } from 'vitest';
import { isTicked } from '../../src/bind/ticks.js';

describe('marks of tick columns', () => {
  it.each(['x', 'X', 'v', '✓', '☑', '☒', '1', '[x]', 'TRUE'])('%s is a mark', (text) => {
    expect(isTicked(text)).toBe(true);
  });

  it.each(['☐', '-', '0', 'FALSE', '[ ]', 'không'])('%s is none', (text) => {
    expect(isTicked(text)).toBe(false);
  });
});
