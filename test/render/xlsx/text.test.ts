import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTINUED_MARK } from '../../../src/model/workbook.js';
import {
  escapeCodes,
  looksLikeFormula,
  safeText,
  splitText,
} from '../../../src/render/xlsx/text.js';

describe('safeText', () => {
  it.each([
    ['Đã ban hành\r\nKế hoạch', 'Đã ban hành\nKế hoạch'],
    ['a\u0000b\u000Bc', 'a\uFFFDb\uFFFDc'],
    ['a\uFFFEb', 'a\uFFFDb'],
    ['lone \uD83D end', 'lone \uFFFD end'],
    ['pair \u{1F600}', 'pair \u{1F600}'],
  ])('%j becomes %j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('leaves nothing that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeText(text)).not.toMatch(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Surrogate}/u);
      }),
    );
  });
});

describe('escapeCodes', () => {
  it('keeps what looks like a code as letters', () => {
    expect(escapeCodes('_x000D_ và _xyz_')).toBe('_x005F_x000D_ và _xyz_');
  });
});

describe('looksLikeFormula', () => {
  it.each(['=1+1', '+84', '- Đã làm', '@x', '\tx'])('%j does', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });

  it.each(['Đã làm', '1-2', ''])('%j does not', (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  });
});

describe('splitText', () => {
  const mark = CONTINUED_MARK;

  it('leaves a text alone that fits', () => {
    expect(splitText('Đã làm', 50)).toEqual(['Đã làm']);
  });

  it('cuts after a line, else after a word, else inside it', () => {
    const line = `${'a '.repeat(20)}\n${'b '.repeat(20)}`;
    expect(splitText(line, 70)).toEqual([`${'a '.repeat(20)}\n${mark}`, 'b '.repeat(20)]);
    expect(splitText('ab '.repeat(30), 70)[0]).toBe(`${'ab '.repeat(16)}${mark}`);
    expect(splitText('x'.repeat(80), 70)).toEqual([`${'x'.repeat(48)}${mark}`, 'x'.repeat(32)]);
  });

  it('loses nothing, splits no letter, exceeds no cell', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 400 });
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitText(text, 60);
        expect(parts.map((part) => part.replace(mark, '')).join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(60);
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
