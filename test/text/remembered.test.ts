import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.js';

function counting() {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text.length === 0 ? undefined : text.toUpperCase();
  });
  return { asked, answer };
}

describe('remembered', () => {
  it('works a short text out once, also one without an answer', () => {
    const { asked, answer } = counting();
    expect(['a', 'b', 'a', '', ''].map(answer)).toEqual(['A', 'B', 'A', undefined, undefined]);
    expect(asked).toEqual(['a', 'b', '']);
  });

  it('keeps no prose, and no more than its bound', () => {
    const { asked, answer } = counting();
    const prose = 'x'.repeat(301);
    answer(prose);
    answer(prose);
    expect(asked).toEqual([prose, prose]);
    answer('first');
    for (let at = 0; at < 20_000; at += 1) answer(`text ${at}`);
    answer('first');
    expect(asked.filter((text) => text === 'first')).toHaveLength(2);
  });
});
