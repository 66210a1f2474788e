import { describe, expect, it } from 'vitest';
import { checkUpFonts } from '../../src/pipeline/check-up.js';

describe('checkUpFonts', () => {
  it.each([
    ['the font itself', ['Arial', 'Times New Roman'], 'ok'],
    ['one of the same widths', ['Liberation Serif'], 'ok'],
    ['none of them', ['Arial'], 'warning'],
    ['a system that cannot be asked', undefined, 'warning'],
  ])('%s', (_, families, level) => {
    expect(checkUpFonts(families).level).toBe(level);
  });
});
