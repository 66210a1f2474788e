/** A small XML tree for looking into the parts of office files. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Text of the element itself. */
  text: string;
}

export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('empty XML');
  return top;
}

/** The first child of that name, along a path. */
export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let current = node;
  for (const name of path) current = current?.children.find((own) => own.name === name);
  return current;
}

/** All elements of that name below a node, in document order. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((own) => [...(own.name === name ? [own] : []), ...all(own, name)]);
}

/** `w:val` of a child. */
export function val(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return child(node, ...path)?.attributes['w:val'];
}

/** The text that a reader sees in a node, line breaks as `\n`. */
export function shownText(node: XmlNode): string {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:br') return '\n';
  return node.children.map(shownText).join('');
}
