import { describe, expect, it } from 'vitest';
import { withoutUnprintable } from '../../src/text/printable.js';

describe('withoutUnprintable', () => {
  it.each([
    ['a\u0000b\u001Fc\u007Fd\u0085e', 'a?b?c?d?e'],
    ['a\uD800b\uDC00c', 'a?b?c'],
    ['a\uFFFEb\uFFFFc', 'a?b?c'],
    ['một\r\nhai\rba\u2028bốn\tnăm', 'một\nhai\nba\nbốn\tnăm'],
    ['😀 Đã xong', '😀 Đã xong'],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutUnprintable(text, '?')).toBe(expected);
  });
});
