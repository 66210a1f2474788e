/** HTML as a stream of tags and texts; forgiving as browsers are, linear in the length of the page. */

export type Markup =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  /** Content of an element that holds no markup. */
  | { readonly kind: 'raw'; readonly name: string; readonly text: string };

/** Elements whose content is no markup; `xml` islands are data of Office programs. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'title', 'xml', 'comment']);

/** No tag is longer; a quote that does not close must not swallow the page. */
const MAX_TAG = 16_384;

/** The parts of a page, in order. Text is as written: references and white space are still in it. */
export function* markupOf(page: string): Iterable<Markup> {
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    const textEnd = open < 0 ? page.length : open;
    if (textEnd > at) yield { kind: 'text', text: page.slice(at, textEnd) };
    if (open < 0) return;
    const tag = tagAt(page, open);
    at = tag.end;
    if (!tag.markup) continue;
    yield tag.markup;
    if (tag.markup.kind !== 'open' || !RAW.has(tag.markup.name)) continue;
    const { name } = tag.markup;
    const close = rawEnd(page, at, name);
    yield { kind: 'raw', name, text: page.slice(at, close) };
    at = close;
  }
}

interface Tag {
  readonly end: number;
  readonly markup?: Markup;
}

function tagAt(page: string, open: number): Tag {
  if (page.startsWith('<!--', open)) return { end: after(page, '-->', open + 4) };
  const next = page.charAt(open + 1);
  if (next === '!' || next === '?') return { end: after(page, '>', open) };
  const end = tagEnd(page, open);
  const inside = page.slice(open + 1, end - 1);
  const match = /^(\/?)([A-Za-z][A-Za-z0-9:]*)/.exec(inside);
  // A lone < is text, as in "< 5 nhiệm vụ".
  if (!match) return { end: open + 1, markup: { kind: 'text', text: '<' } };
  const [whole, slash, tagName = ''] = match;
  const name = tagName.toLowerCase();
  if (slash === '/') return { end, markup: { kind: 'close', name } };
  return { end, markup: { kind: 'open', name, attributes: inside.slice(whole.length) } };
}

/** Behind the `>` of a tag; one inside a quoted value does not count. */
function tagEnd(page: string, open: number): number {
  const most = Math.min(page.length, open + MAX_TAG);
  let quote = '';
  for (let at = open + 1; at < most; at += 1) {
    const letter = page.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at + 1;
    else if ((letter === '"' || letter === "'") && /[=\s]/.test(page.charAt(at - 1)))
      quote = letter;
  }
  // A quote that never closes: then the tag ends where the next > stands.
  return after(page, '>', open);
}

function rawEnd(page: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(page)?.index ?? page.length;
}

function after(page: string, mark: string, from: number): number {
  const at = page.indexOf(mark, from);
  return at < 0 ? page.length : at + mark.length;
}

/** Value of an attribute in the text of a tag, in quotes or without. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(
    `(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  ).exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
