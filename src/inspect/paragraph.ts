/** One paragraph with what Word makes of its properties. */
import type { Alignment } from '../model/nd30.js';
import type { WordCell, WordParagraph, WordRun } from '../model/word.js';
import { child, toggle, val, type WordNode, whole } from '../word/node.js';
import type { Styles } from './styles.js';

/** Where the paragraph stands. */
export interface Surroundings {
  readonly section: number;
  readonly table?: WordNode;
  readonly cell?: WordCell;
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
  thaiDistribute: 'both',
};
const IMPLIED = { size: 20, font: 'Times New Roman' } as const;
/** Space that Word puts itself where a style asks for “auto”, 14 pt. */
const AUTO_SPACE = 280;

function first<T>(
  chain: readonly WordNode[],
  read: (own: WordNode) => T | undefined,
): T | undefined {
  for (const own of chain) {
    const found = read(own);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Runs of a paragraph, also those inside links, insertions and content controls. */
function runsBelow(node: WordNode): readonly WordNode[] {
  return node.children.flatMap((own) => {
    if (own.name === 'r') return [own];
    return own.name === 'pPr' || own.name === 'p' ? [] : runsBelow(own);
  });
}

function textOf(run: WordNode): string {
  return run.children
    .map(({ name, text }) => {
      if (name === 't') return text;
      if (name === 'tab') return '\t';
      if (name === 'noBreakHyphen') return '-';
      return name === 'br' || name === 'cr' ? '\n' : '';
    })
    .join('');
}

function readRun(run: WordNode, paragraph: WordNode, table: WordNode | undefined, styles: Styles) {
  const chain = styles.chain('rPr', { run, paragraph, table });
  const on = (name: string) => first(chain, (own) => toggle(child(own, name))) ?? false;
  const theme = (own: WordNode) => {
    const name = child(own, 'rFonts')?.attributes.get('asciiTheme');
    return name === undefined ? undefined : styles.themeFonts[name];
  };
  const font = first(chain, (own) => theme(own) ?? child(own, 'rFonts')?.attributes.get('ascii'));
  const color = first(chain, (own) => val(own, 'color'));
  const written = textOf(run);
  const read: WordRun = {
    text: on('caps') ? written.toLocaleUpperCase('vi') : written,
    sizePt: (first(chain, (own) => whole(child(own, 'sz'), 'val')) ?? IMPLIED.size) / 2,
    bold: on('b'),
    italic: on('i'),
    underlined: on('u'),
    font: font ?? IMPLIED.font,
    ...(color === undefined || color === 'auto' ? {} : { color: color.toUpperCase() }),
  };
  return read;
}

/** Space before or after; “auto” counts as Word draws it. */
function spaceOf(chain: readonly WordNode[], side: 'before' | 'after'): number {
  const found = first(chain, (own) => {
    const spacing = child(own, 'spacing');
    const auto = spacing?.attributes.get(`${side}Autospacing`);
    return auto === '1' || auto === 'true' ? AUTO_SPACE : whole(spacing, side);
  });
  return found ?? 0;
}

function linesOf(chain: readonly WordNode[]): number | undefined {
  const rule = first(chain, (own) => child(own, 'spacing')?.attributes.get('lineRule')) ?? 'auto';
  const line = first(chain, (own) => whole(child(own, 'spacing'), 'line')) ?? 240;
  return rule === 'auto' ? line / 240 : undefined;
}

function firstLineOf(chain: readonly WordNode[], text: string): number {
  const indent = first(chain, (own) => {
    const node = child(own, 'ind');
    const hanging = whole(node, 'hanging');
    return hanging === undefined ? whole(node, 'firstLine') : -hanging;
  });
  // A tab typed at the beginning sets the line in by Word's default stop.
  return (indent ?? 0) === 0 && text.startsWith('\t') ? 720 : (indent ?? 0);
}

/** A `w:p` → its text and resolved properties. */
export function readParagraph(
  node: WordNode,
  styles: Styles,
  { section, table, cell }: Surroundings,
): WordParagraph {
  const chain = styles.chain('pPr', { paragraph: node, table });
  const runs = runsBelow(node).map((run) => readRun(run, node, table, styles));
  const written = runs.map(({ text }) => text).join('');
  const label = styles.level(node)?.label;
  const framed = child(node, 'pPr', 'framePr')?.attributes.get('xAlign');
  const jc = framed ?? first(chain, (own) => val(own, 'jc'));
  const lines = linesOf(chain);
  return {
    text: label === undefined || written.trim() === '' ? written : `${label} ${written}`,
    runs: runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    alignment: ALIGNMENTS[jc ?? 'left'] ?? 'left',
    firstLine: firstLineOf(chain, written),
    left: first(chain, (own) => whole(child(own, 'ind'), 'left', 'start')) ?? 0,
    right: first(chain, (own) => whole(child(own, 'ind'), 'right', 'end')) ?? 0,
    before: spaceOf(chain, 'before'),
    after: spaceOf(chain, 'after'),
    ...(lines === undefined ? {} : { lines }),
    ...(cell ? { cell } : {}),
    section,
  };
}
