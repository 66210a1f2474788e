import { describe, expect, it } from 'vitest';
import { harmless } from '../../../src/render/terminal/harmless.js';

const ESC = '\u001b';

describe('harmless', () => {
  it('lets text, line ends and colours through', () => {
    const text = `${ESC}[31mLỖI${ESC}[39m: “Sở Y tế”\n\tô G6 😀`;
    expect(harmless(text)).toBe(text);
  });

  it.each([
    ['a title for the window', `${ESC}]0;x\u0007`],
    ['a cleared screen', `${ESC}[2J`],
    ['a return to the start of the line', 'a\u0008b'],
    ['a turned direction', 'gnp.\u202excod'],
    ['a lone escape at the end', `a${ESC}`],
  ])('replaces %s', (_, text) => {
    const shown = harmless(text);
    expect(shown).toContain('\ufffd');
    expect(shown).not.toMatch(/[^\P{Cc}\n\t]|\u202e/u);
  });
});
