/** The XML of a Word file as a small tree: local names, and only the attributes that are asked for. */
import { type OfficePackage, openPart } from '../package/office-package.js';
import type { XmlReader } from '../package/xml.js';

export interface WordNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly WordNode[];
  /** Text of the element itself. */
  readonly text: string;
}

/** Attributes with the prefix of the word-processing (or relationships) namespace. */
const PREFIXED = [
  'val',
  'ascii',
  'asciiTheme',
  'color',
  'default',
  'firstLine',
  'fill',
  'fmt',
  'gutter',
  'h',
  'hanging',
  'id',
  'instr',
  'abstractNumId',
  'ilvl',
  'left',
  'line',
  'lineRule',
  'num',
  'numId',
  'orient',
  'right',
  'space',
  'start',
  'end',
  'before',
  'after',
  'beforeAutospacing',
  'afterAutospacing',
  'top',
  'bottom',
  'type',
  'styleId',
  'w',
  'xAlign',
] as const;

/** Attributes without a prefix: those of drawings and of the theme. */
const PLAIN = [
  'typeface',
  'descr',
  'title',
  'cx',
  'cy',
  'style',
  'from',
  'to',
  'stroked',
  'dashstyle',
  'idx',
  'val',
] as const;

function attributesOf(reader: XmlReader): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of PREFIXED) {
    const value = reader.prefixedAttribute(name);
    if (value !== undefined) found.set(name, value);
  }
  for (const name of PLAIN) {
    const value = reader.attribute(name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** Copies of drawings for old programs, embedded objects, and what somebody has struck out. */
const PASSED_OVER = new Set(['Fallback', 'object', 'del', 'moveFrom']);

function readNode(reader: XmlReader): WordNode {
  const { name, depth } = reader;
  const attributes = attributesOf(reader);
  const children: WordNode[] = [];
  let text = '';
  for (;;) {
    const token = reader.next();
    if (token === 'text') text += reader.text;
    else if (token === 'open' && PASSED_OVER.has(reader.name)) {
      children.push({ name: reader.name, attributes: new Map(), children: [], text: '' });
      reader.skip();
    } else if (token === 'open') children.push(readNode(reader));
    else if (reader.depth < depth) return { name, attributes, children, text };
  }
}

/** A part as a tree; undefined when the package has none of that name. */
export function partTree(source: OfficePackage, part: string): WordNode | undefined {
  if (!source.archive.has(part)) return undefined;
  const reader = openPart(source, part);
  reader.root();
  return readNode(reader);
}

/** The first child of that name, along a path. */
export function child(node: WordNode | undefined, ...path: readonly string[]) {
  let current = node;
  for (const name of path) current = current?.children.find((own) => own.name === name);
  return current;
}

/** All elements of that name below a node, in order. */
export function all(node: WordNode | undefined, name: string): readonly WordNode[] {
  const own = node?.children ?? [];
  return own.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

/** `w:val` of a child along a path. */
export function val(node: WordNode | undefined, ...path: readonly string[]): string | undefined {
  return child(node, ...path)?.attributes.get('val');
}

/** An attribute as a whole number. */
export function whole(node: WordNode | undefined, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const text = node?.attributes.get(name);
    const value = text === undefined ? Number.NaN : Number.parseInt(text, 10);
    if (Number.isFinite(value)) return value;
  }
  return undefined;
}

/** A switch such as `w:b`: present and not turned off; undefined when it is not there. */
export function toggle(node: WordNode | undefined): boolean | undefined {
  if (node === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(node.attributes.get('val') ?? 'true');
}
