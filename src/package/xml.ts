/**
 * A pull reader for the XML of workbooks: elements by local name whatever the prefix, linear in
 * the length of the text, no tree. Anything outside its grammar, above all a DOCTYPE, is refused.
 */
import { damaged, exceeded } from './failure.js';
import {
  BANG,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  endsName,
  GREATER,
  isNameStart,
  isSpace,
  LESS,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
} from './xml-letters.js';
import { decodeEntities } from './xml-text.js';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/** Reads one part; `part` names it in failures. All methods throw `damaged` or `limit`. */
export class XmlReader {
  /** Local name of the element last opened or closed. */
  name = '';
  /** The text last met, entities resolved. */
  text = '';
  readonly #xml: string;
  readonly #part: string;
  readonly #maxDepth: number;
  readonly #open: string[] = [];
  /** Four offsets for each attribute of the open tag: name from, to, value from, to. */
  readonly #attributes: number[] = [];
  #attributeEnd = 0;
  #at = 0;
  #start = 0;
  #selfClosed = false;
  #sawRoot = false;

  constructor(xml: string, part: string, maxDepth: number) {
    this.#xml = xml;
    this.#part = part;
    this.#maxDepth = maxDepth;
  }

  /** Number of open elements, the one just opened included. */
  get depth(): number {
    return this.#open.length;
  }

  /** Offset of the tag last opened or closed: for those who change a part and keep the rest of it. */
  get start(): number {
    return this.#start;
  }

  /** Offset behind the token last met. */
  get end(): number {
    return this.#at;
  }

  /** The element just opened is written `<a/>`. */
  get selfClosed(): boolean {
    return this.#selfClosed;
  }

  /** The next token; `end` once, after the root is closed. */
  next(): XmlToken {
    if (this.#selfClosed) return this.#closeSelf();
    const xml = this.#xml;
    while (this.#at < xml.length) {
      if (xml.charCodeAt(this.#at) !== LESS) {
        if (this.#readText()) return 'text';
        continue;
      }
      const code = xml.charCodeAt(this.#at + 1);
      if (code === SLASH) return this.#readClose();
      if (code === QUESTION) this.#at = this.#after('?>', this.#at + 2);
      else if (code !== BANG) return this.#readOpen();
      else if (this.#readDeclaration()) return 'text';
    }
    if (this.#open.length > 0 || !this.#sawRoot) throw this.#damaged();
    return 'end';
  }

  /** Value of an attribute of the element just opened, by its full name. */
  attribute(name: string): string | undefined {
    const places = this.#attributes;
    for (let index = 0; index < this.#attributeEnd; index += 4) {
      const from = places[index] as number;
      const length = (places[index + 1] as number) - from;
      if (length === name.length && this.#xml.startsWith(name, from)) return this.#value(index);
    }
    return undefined;
  }

  /** Value of the first attribute `…:name`, whatever the prefix. */
  prefixedAttribute(name: string): string | undefined {
    const suffix = `:${name}`;
    const places = this.#attributes;
    for (let index = 0; index < this.#attributeEnd; index += 4) {
      const full = this.#xml.slice(places[index], places[index + 1]);
      if (full.endsWith(suffix)) return this.#value(index);
    }
    return undefined;
  }

  /**
   * Calls `visit` with the name of each child of the element just opened, until that is closed.
   * `visit` may read the child to its end or leave it. `before` is called ahead of every token and
   * may take ordinary children by itself.
   */
  children(visit: (name: string) => void, before?: () => void): void {
    const depth = this.depth;
    while (this.depth >= depth) {
      if (!this.#selfClosed) before?.();
      if (this.next() !== 'open') continue;
      const inner = this.depth;
      visit(this.name);
      this.#leave(inner);
    }
  }

  /** Reads the element just opened to its end; the offset behind it. */
  skip(): number {
    this.#leave(this.depth);
    return this.#at;
  }

  /** The text of the element just opened, without that of its children; reads it to its end. */
  content(): string {
    const depth = this.depth;
    let content = '';
    for (;;) {
      const token = this.next();
      if (token === 'text') content += this.text;
      else if (token === 'open') this.#leave(this.depth);
      else if (this.depth < depth) return content;
    }
  }

  /**
   * Steps over what a sticky pattern matches right here. Only for whole elements whose every form
   * the pattern allows means the same as reading them token by token.
   */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#xml);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  /** Opens the root and gives its local name. */
  root(): string {
    while (this.next() !== 'open');
    return this.name;
  }

  #leave(depth: number): void {
    while (this.depth >= depth) this.next();
  }

  #damaged(): Error {
    return damaged(this.#part);
  }

  /** The offset behind `mark`. */
  #after(mark: string, from: number): number {
    const at = this.#xml.indexOf(mark, from);
    if (at < 0) throw this.#damaged();
    return at + mark.length;
  }

  #closeSelf(): XmlToken {
    this.#selfClosed = false;
    this.#start = this.#at;
    this.#open.pop();
    return 'close';
  }

  /** Reads to the next tag. False for the space around the root. */
  #readText(): boolean {
    const from = this.#at;
    const found = this.#xml.indexOf('<', from);
    this.#at = found < 0 ? this.#xml.length : found;
    const raw = this.#xml.slice(from, this.#at);
    if (this.#open.length === 0) {
      if (raw.trim() !== '') throw this.#damaged();
      return false;
    }
    this.text = this.#resolve(raw);
    return true;
  }

  /** A comment (false) or a CDATA section (true); every other `<!` is refused. */
  #readDeclaration(): boolean {
    const from = this.#at;
    if (this.#xml.startsWith('<!--', from)) {
      this.#at = this.#after('-->', from + 4);
      return false;
    }
    if (this.#open.length === 0 || !this.#xml.startsWith('<![CDATA[', from)) throw this.#damaged();
    this.#at = this.#after(']]>', from + 9);
    this.text = normaliseLines(this.#xml.slice(from + 9, this.#at - 3));
    return true;
  }

  #readClose(): XmlToken {
    const name = this.#open.pop();
    this.#start = this.#at;
    const from = this.#at + 2;
    if (name === undefined || !this.#xml.startsWith(name, from)) throw this.#damaged();
    let at = from + name.length;
    while (isSpace(this.#xml.charCodeAt(at))) at += 1;
    if (this.#xml.charCodeAt(at) !== GREATER) throw this.#damaged();
    this.#at = at + 1;
    this.name = localName(name);
    return 'close';
  }

  #readOpen(): XmlToken {
    const xml = this.#xml;
    if (this.#open.length === 0 && this.#sawRoot) throw this.#damaged();
    this.#sawRoot = true;
    this.#start = this.#at;
    const name = xml.slice(this.#at + 1, this.#nameEnd(this.#at + 1));
    this.#attributeEnd = 0;
    let at = this.#at + 1 + name.length;
    for (;;) {
      while (isSpace(xml.charCodeAt(at))) at += 1;
      const code = xml.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) {
        this.#selfClosed = true;
        at += 1;
        break;
      }
      at = this.#readAttribute(at);
    }
    this.#at = at + 1;
    this.name = localName(name);
    if (this.#open.push(name) > this.#maxDepth) throw exceeded('xmlDepth');
    return 'open';
  }

  /** Notes where an attribute lies and gives the offset behind it. */
  #readAttribute(from: number): number {
    const xml = this.#xml;
    const to = this.#nameEnd(from);
    let at = to;
    while (isSpace(xml.charCodeAt(at))) at += 1;
    if (xml.charCodeAt(at) !== EQUALS) throw this.#damaged();
    at += 1;
    while (isSpace(xml.charCodeAt(at))) at += 1;
    const quote = xml.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.#damaged();
    const end = this.#after(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
    const places = this.#attributes;
    const index = this.#attributeEnd;
    places[index] = from;
    places[index + 1] = to;
    places[index + 2] = at + 1;
    places[index + 3] = end - 1;
    this.#attributeEnd = index + 4;
    return end;
  }

  #nameEnd(from: number): number {
    if (!isNameStart(this.#xml.charCodeAt(from))) throw this.#damaged();
    let at = from + 1;
    while (at < this.#xml.length && !endsName(this.#xml.charCodeAt(at))) at += 1;
    return at;
  }

  #value(index: number): string {
    const raw = this.#xml.slice(this.#attributes[index + 2], this.#attributes[index + 3]);
    return this.#resolve(raw.replace(/[\t\r\n]/g, ' '));
  }

  #resolve(raw: string): string {
    const text = normaliseLines(raw);
    if (!text.includes('&')) return text;
    const resolved = decodeEntities(text);
    if (resolved === undefined) throw this.#damaged();
    return resolved;
  }
}

/** Line ends as XML prescribes. */
function normaliseLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function localName(name: string): string {
  for (let at = 0; at < name.length; at += 1) {
    if (name.charCodeAt(at) === COLON) return name.slice(at + 1);
  }
  return name;
}
