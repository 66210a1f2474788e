/** What bold and font the classes and styles of a page give, as far as tables need. */
import type { Font } from '../styles.js';

/** Fonts by class name. */
export type ClassFonts = ReadonlyMap<string, Font>;

const MAX_RULES = 5_000;

/** The rules for single classes (`.xl65 { … }`), which is how Office programs write cell styles. */
export function classFonts(css: string): ClassFonts {
  const fonts = new Map<string, Font>();
  const rule = /\.([\w-]{1,80})\s*\{([^{}]*)\}/g;
  for (let match = rule.exec(css); match && fonts.size < MAX_RULES; match = rule.exec(css)) {
    const [, name = '', declarations = ''] = match;
    fonts.set(name, fontOf(declarations));
  }
  return fonts;
}

/** The font that declarations such as `font-weight:700; font-family:.VnTime` ask for. */
export function fontOf(declarations: string): Font {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(declarations)?.[1]?.toLowerCase();
  const bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const family = /font-family\s*:\s*([^;]+)/i.exec(declarations)?.[1];
  const name = family === undefined ? '' : firstFamily(family);
  return name === '' ? { bold } : { bold, name };
}

/** `".VnTime", sans-serif` → `.VnTime`. */
export function firstFamily(families: string): string {
  const [first = ''] = families.split(',');
  return first.replace(/["']|&quot;/g, '').trim();
}
