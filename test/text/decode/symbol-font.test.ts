import { describe, expect, it } from 'vitest';
import { symbolMark } from '../../../src/text/decode/symbol-font.js';

describe('symbolMark', () => {
  it.each([
    ['ü', 'Wingdings', '✓'],
    ['\uf0fc', 'Wingdings', '✓'],
    ['þ', 'Wingdings', '☑'],
    ['¨', 'wingdings', '☐'],
    ['R', 'Wingdings 2', '☑'],
    ['a', 'Webdings', '✓'],
  ])('%s in %s is %s', (text, font, mark) => {
    expect(symbolMark(text, font)).toBe(mark);
  });

  it.each([
    ['ü', undefined],
    ['ü', 'Arial'],
    ['xong', 'Wingdings'],
    ['constructor', 'Wingdings'],
  ])('%s in %s is no mark', (text, font) => {
    expect(symbolMark(text, font)).toBeUndefined();
  });
});
