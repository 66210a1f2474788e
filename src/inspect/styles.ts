/** What a paragraph or a run inherits: direct properties, styles and what they are based on, defaults. */
import { all, child, val, type WordNode, whole } from '../word/node.js';
import { type Level, listsOf } from './numbering.js';

type Kind = 'rPr' | 'pPr';

export interface Styles {
  /** Property elements, the nearest first. */
  chain(kind: Kind, sources: Sources): readonly WordNode[];
  /** How Word numbers a paragraph. */
  level(paragraph: WordNode): Level | undefined;
  readonly themeFonts: Readonly<Record<string, string>>;
}

export interface Sources {
  readonly paragraph?: WordNode;
  readonly run?: WordNode;
  readonly table?: WordNode;
}

function styleChain(byId: ReadonlyMap<string, WordNode>, id: string | undefined, kind: Kind) {
  const found: WordNode[] = [];
  const seen = new Set<string>();
  let next = id;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const style = byId.get(next);
    const own = child(style, kind);
    if (own) found.push(own);
    next = val(style, 'basedOn');
  }
  return found;
}

function themeFontsOf(theme: WordNode | undefined): Readonly<Record<string, string>> {
  const face = (name: string) =>
    all(theme, name)[0]
      ?.children.find((own) => own.name === 'latin')
      ?.attributes.get('typeface');
  const [major = '', minor = ''] = [face('majorFont'), face('minorFont')];
  return { majorHAnsi: major, majorAscii: major, minorHAnsi: minor, minorAscii: minor };
}

/** Styles of a file, from `styles.xml`, `numbering.xml` and the theme. */
export function stylesOf(
  styles: WordNode | undefined,
  numbering: WordNode | undefined,
  theme: WordNode | undefined,
): Styles {
  const list = all(styles, 'style');
  const byId = new Map(list.map((style) => [style.attributes.get('styleId') ?? '', style]));
  const isDefault = (type: string) =>
    list.find(
      ({ attributes }) =>
        attributes.get('type') === type && ['1', 'true'].includes(attributes.get('default') ?? ''),
    );
  const normal = isDefault('paragraph')?.attributes.get('styleId');
  const lists = listsOf(numbering);

  function level(paragraph: WordNode): Level | undefined {
    const places = [
      child(paragraph, 'pPr'),
      ...styleChain(byId, val(paragraph, 'pPr', 'pStyle') ?? normal, 'pPr'),
    ];
    const numbered = places.map((own) => child(own, 'numPr')).find((own) => own !== undefined);
    return lists(val(numbered, 'numId'), whole(child(numbered, 'ilvl'), 'val') ?? 0);
  }

  function chain(kind: Kind, { paragraph, run, table }: Sources): readonly WordNode[] {
    const direct = kind === 'rPr' ? child(run, 'rPr') : child(paragraph, 'pPr');
    const character = kind === 'rPr' ? styleChain(byId, val(run, 'rPr', 'rStyle'), kind) : [];
    const numbered = kind === 'pPr' && paragraph ? level(paragraph)?.properties : undefined;
    const own = styleChain(byId, val(paragraph, 'pPr', 'pStyle') ?? normal, kind);
    const ofTable = styleChain(byId, val(table, 'tblPr', 'tblStyle'), kind);
    const defaults = child(
      styles,
      'docDefaults',
      kind === 'rPr' ? 'rPrDefault' : 'pPrDefault',
      kind,
    );
    return [direct, ...character, numbered, ...own, ...ofTable, defaults].filter(
      (found) => found !== undefined,
    );
  }

  return { chain, level, themeFonts: themeFontsOf(theme) };
}
