/** The table that renders and checks says what the decree's own table says. */
import { describe, expect, it } from 'vitest';
import { type ElementRule, ND30 } from '../../src/model/nd30.js';
import decree from '../render/docx/nd30.json' with { type: 'json' };

/** Elements of the page; they have bounds of their own. */
const OF_THE_PAGE = ['page', 'margins', 'font', 'bangTrongPhuLuc'];

const own: Readonly<Record<string, ElementRule>> = ND30;

it('has every element of the decree', () => {
  const named = decree.map(({ element }) => element).filter((id) => !OF_THE_PAGE.includes(id));
  expect(Object.keys(own).sort()).toEqual(named.sort());
});

describe.each(decree.filter(({ element }) => element in own))('$element', (rule) => {
  it('is as the decree has it', () => {
    const { sizePt, bold, italic, upper, alignment } = own[rule.element] ?? ND30.body;
    expect(sizePt).toEqual(rule.sizePt);
    expect(bold).toBe(/(?<!KHÔNG )đậm/.test(rule.style ?? ''));
    expect(italic).toBe(/nghiêng/.test(rule.style ?? ''));
    expect(upper).toBe(/^in hoa$/i.test(rule.case ?? ''));
    const wanted = { giữa: 'center', đều: 'both', trái: 'left' };
    const word = /^(?:giữa|đều|trái)/.exec(rule.align ?? '')?.[0];
    expect(alignment).toBe(wanted[word as keyof typeof wanted]);
  });
});
