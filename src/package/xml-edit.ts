/** Changing a part in a few places and leaving every other letter of it as it was. */
import { damaged } from './failure.js';

/** What stands from `from` up to `to` gives way to `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap; those at one offset in the order given. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
  let done = 0;
  let changed = '';
  for (const { from, to, text } of ordered) {
    if (from < done) throw damaged('edits');
    changed += xml.slice(done, from) + text;
    done = to;
  }
  return changed + xml.slice(done);
}

/** Text as it may stand in an element or in an attribute between double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text of an attribute: line breaks and tabs would be read as spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** An opening tag with attributes set to other values; `undefined` takes an attribute away. */
export function withAttributes(
  tag: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  const wanted = new Map(Object.entries(values));
  const kept = tag.replace(ATTRIBUTE, (whole, name: string) => {
    if (!wanted.has(name)) return whole;
    const value = wanted.get(name);
    wanted.delete(name);
    return value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
  });
  const added = [...wanted]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
  return kept.replace(/\s*\/?>$/, (end) => `${added}${end.trimStart()}`);
}

/** `x:` of the tag `<x:row …>`, nothing where it has no prefix. */
export function prefixOf(tag: string): string {
  return /^<\/?([^\s:/>]+:)/.exec(tag)?.[1] ?? '';
}

/** `<row …/>` and what is to stand in it. */
export function filled(tag: string, content: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return `${tag.replace(/\s*\/>$/, '>')}${content}</${name}>`;
}
