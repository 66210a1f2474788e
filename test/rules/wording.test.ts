import { describe, expect, it } from 'vitest';
import { isBlank, quote, quoteAll } from '../../src/rules/wording.js';

describe('quote', () => {
  it('keeps up to 80 characters on one line', () => {
    expect(quote(' Đang\n thực  hiện ')).toBe('“Đang thực hiện”');
    expect(quote('đ'.repeat(80))).toBe(`“${'đ'.repeat(80)}”`);
    expect(quote(`${'a'.repeat(79)} bc`)).toBe(`“${'a'.repeat(79)}…”`);
  });

  it('counts and cuts whole characters', () => {
    expect(quote('🙂'.repeat(80))).toBe(`“${'🙂'.repeat(80)}”`);
    expect(quote('🙂'.repeat(81))).toBe(`“${'🙂'.repeat(80)}…”`);
  });

  it('joins several', () => {
    expect(quoteAll(['a', 'b'])).toBe('“a”, “b”');
  });
});

describe('isBlank', () => {
  it('holds for text without letters and digits', () => {
    for (const text of ['', ' - ', '…', '...', '/']) expect(isBlank(text)).toBe(true);
    for (const text of ['0', 'x', 'Đ', 'ạ']) expect(isBlank(text)).toBe(false);
  });
});
