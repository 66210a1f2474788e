/** What Word makes of a paragraph: its style and the properties that the style chain gives it. */
import { unzip } from './unzip.js';
import { all, child, parseXml, shownText, val, type XmlNode } from './xml-tree.js';

export interface ShownParagraph {
  readonly text: string;
  readonly style: string;
  readonly node: XmlNode;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly fonts: readonly (string | undefined)[];
  readonly language: string | undefined;
  readonly color: string | undefined;
  readonly alignment: string | undefined;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly keepNext: boolean;
}

type Kind = 'w:rPr' | 'w:pPr';

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['false', '0'].includes(node.attributes['w:val'] ?? 'true');
}

export interface ReadDocx {
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly body: XmlNode;
  /** Also those in tables, in order. */
  readonly paragraphs: readonly ShownParagraph[];
  readonly sections: readonly XmlNode[];
  part(path: string): XmlNode;
  show(node: XmlNode): ShownParagraph;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzip(bytes);
  const part = (path: string) => parseXml(parts.get(path)?.toString('utf8') ?? '');
  const styles = part('word/styles.xml');
  const byId = new Map(
    all(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );

  /** Direct properties first, then the style and what it is based on, then the defaults. */
  function chain(paragraph: XmlNode, kind: Kind): readonly (XmlNode | undefined)[] {
    const direct = kind === 'w:pPr' ? child(paragraph, 'w:pPr') : child(paragraph, 'w:r', 'w:rPr');
    const found: (XmlNode | undefined)[] = [direct];
    let id = val(paragraph, 'w:pPr', 'w:pStyle') ?? 'Normal';
    while (byId.has(id)) {
      const style = byId.get(id);
      found.push(child(style, kind));
      id = val(style, 'w:basedOn') ?? '';
    }
    const defaults = kind === 'w:pPr' ? 'w:pPrDefault' : 'w:rPrDefault';
    return [...found, child(styles, 'w:docDefaults', defaults, kind)];
  }

  function show(node: XmlNode): ShownParagraph {
    const first = (kind: Kind, name: string) =>
      chain(node, kind)
        .map((properties) => child(properties, name))
        .find((found) => found !== undefined);
    const attribute = (kind: Kind, name: string, key: string) =>
      chain(node, kind)
        .map((properties) => child(properties, name)?.attributes[key])
        .find((found) => found !== undefined);
    const fonts = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
    const twips = (name: string, key: string) => Number(attribute('w:pPr', name, key) ?? 0);
    return {
      node,
      text: shownText(node),
      style: val(node, 'w:pPr', 'w:pStyle') ?? 'Normal',
      sizePt: Number(attribute('w:rPr', 'w:sz', 'w:val')) / 2,
      bold: isOn(first('w:rPr', 'w:b')),
      italics: isOn(first('w:rPr', 'w:i')),
      fonts: fonts.map((key) => attribute('w:rPr', 'w:rFonts', key)),
      language: attribute('w:rPr', 'w:lang', 'w:val'),
      color: attribute('w:rPr', 'w:color', 'w:val'),
      alignment: attribute('w:pPr', 'w:jc', 'w:val'),
      firstLine: twips('w:ind', 'w:firstLine'),
      left: twips('w:ind', 'w:left'),
      right: twips('w:ind', 'w:right'),
      before: twips('w:spacing', 'w:before'),
      after: twips('w:spacing', 'w:after'),
      line: twips('w:spacing', 'w:line'),
      keepNext: isOn(first('w:pPr', 'w:keepNext')),
    };
  }

  const body = child(part('word/document.xml'), 'w:body');
  if (!body) throw new Error('no body');
  return {
    parts,
    body,
    paragraphs: all(body, 'w:p').map(show),
    sections: all(body, 'w:sectPr'),
    part,
    show,
  };
}
