/** One paragraph with what Word makes of its properties. */
import type { Alignment } from '../model/nd30.js';
import type { WordCell, WordParagraph, WordRule, WordRun } from '../model/word.js';
import { singleLinePt, textWidth } from '../text/times-widths.js';
import { child, toggle, val, type WordNode, whole } from '../word/node.js';
import { drawnAt, isDrawn } from './drawings.js';
import type { Styles } from './styles.js';

/** Where the paragraph stands. */
export interface Surroundings {
  readonly section: number;
  readonly table?: WordNode;
  readonly cell?: WordCell;
  /** The paragraph stands in a box beside the text. */
  readonly box?: { readonly framed: boolean };
  /** What Word writes before the text. */
  readonly label?: string;
}

/** All runs, also those without letters: text typed into one paragraph is taken apart by them. */
export interface TypedParagraph extends Omit<WordParagraph, 'text' | 'lines' | 'runs'> {
  readonly label?: string;
  readonly runs: readonly TypedRun[];
  readonly spacing: LineSpacing;
}

export interface TypedRun extends WordRun {
  /** Above or below the line, and smaller. */
  readonly raised: boolean;
}

interface LineSpacing {
  readonly rule: string;
  /** Lines, or points where the rule fixes them. */
  readonly value: number;
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
  const raised = first(chain, (own) => val(own, 'vertAlign')) ?? 'baseline';
  const read: TypedRun = {
    text: on('caps') ? written.toLocaleUpperCase('vi') : written,
    sizePt: (first(chain, (own) => whole(child(own, 'sz'), 'val')) ?? IMPLIED.size) / 2,
    bold: on('b'),
    italic: on('i'),
    underlined: on('u'),
    font: font ?? IMPLIED.font,
    raised: raised !== 'baseline',
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

function spacingOf(chain: readonly WordNode[]): LineSpacing {
  const rule = first(chain, (own) => child(own, 'spacing')?.attributes.get('lineRule')) ?? 'auto';
  const line = first(chain, (own) => whole(child(own, 'spacing'), 'line')) ?? 240;
  return { rule, value: rule === 'auto' ? line / 240 : line / 20 };
}

/** Points that are fixed, as lines of the largest letters; “at least” never sets lines closer. */
function linesOf({ rule, value }: LineSpacing, runs: readonly WordRun[]): number {
  if (rule === 'auto' || runs.length === 0) return rule === 'auto' ? value : 1;
  const lines = value / singleLinePt(Math.max(...runs.map(({ sizePt }) => sizePt)));
  return rule === 'exact' ? lines : Math.max(1, lines);
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

function bordersOf(chain: readonly WordNode[]) {
  const side = (name: string) => first(chain, (own) => child(own, 'pBdr', name));
  const lying = [side('top'), side('bottom')].filter(isDrawn);
  const framed = lying.length === 2 && isDrawn(side('left')) && isDrawn(side('right'));
  const dashed = lying.some((own) => /das|dot/i.test(val(own) ?? ''));
  const rule: WordRule = { kind: 'border', ...(dashed ? { dashed } : {}) };
  return { framed, rules: framed || lying.length === 0 ? [] : [rule] };
}

/** A `w:p` → its runs and resolved properties. */
export function readTyped(
  node: WordNode,
  styles: Styles,
  { section, table, cell, box, label }: Surroundings,
): TypedParagraph {
  const chain = styles.chain('pPr', { paragraph: node, table });
  // With its properties alone: without any, all runs would be searched through for each of them.
  const form = { ...node, children: node.children.filter(({ name }) => name === 'pPr') };
  const runs = runsBelow(node).map((run) => readRun(run, form, table, styles));
  const written = runs.map(({ text }) => text).join('');
  const framedAt = child(node, 'pPr', 'framePr')?.attributes.get('xAlign');
  const jc = framedAt ?? first(chain, (own) => val(own, 'jc'));
  const { framed, rules: borders } = bordersOf(chain);
  const { rules: shapes, figure } = drawnAt(node);
  return {
    ...(label === undefined || written.trim() === '' ? {} : { label }),
    runs,
    spacing: spacingOf(chain),
    alignment: ALIGNMENTS[jc ?? 'left'] ?? 'left',
    firstLine: firstLineOf(chain, written),
    left: first(chain, (own) => whole(child(own, 'ind'), 'left', 'start')) ?? 0,
    right: first(chain, (own) => whole(child(own, 'ind'), 'right', 'end')) ?? 0,
    before: spaceOf(chain, 'before'),
    after: spaceOf(chain, 'after'),
    rules: [...borders, ...shapes],
    framed: framed || box?.framed === true,
    figure,
    ...(cell ? { cell } : {}),
    ...(box ? { boxed: true } : {}),
    section,
  };
}

/** A line of nothing but underscores or dashes: a rule, typed instead of drawn. */
const TYPED_RULE = /^[ \t]*[_—–-]{5,}[ \t]*$/mu;

function typedRule(runs: readonly TypedRun[]): readonly WordRule[] {
  const [line] = TYPED_RULE.exec(runs.map(({ text }) => text).join('')) ?? [];
  const run = runs.find(({ text }) => /[_—–-]{2}/u.test(text));
  if (line === undefined || run === undefined) return [];
  const length = textWidth(line.trim(), run.sizePt, run.bold);
  return [
    {
      kind: 'letters',
      // Programs differ in how small they set raised letters.
      ...(run.raised ? {} : { length }),
      ...(line.includes('-') ? { dashed: true } : {}),
    },
  ];
}

/** The paragraph as it is measured. */
export function measured(typed: TypedParagraph): WordParagraph {
  const { label, runs: all, spacing, rules, ...rest } = typed;
  const written = all.map(({ text }) => text).join('');
  const typedRules = typedRule(all);
  const text = typedRules.length > 0 ? written.replace(TYPED_RULE, '').trimEnd() : written;
  const runs = all
    .filter((run) => !run.raised && /[\p{L}\p{N}]/u.test(run.text))
    .map(({ raised: _, ...run }) => run);
  return {
    ...rest,
    text: label === undefined ? text : `${label} ${text}`,
    ...(label === undefined ? {} : { numbered: true }),
    runs,
    lines: linesOf(spacing, runs),
    ...(spacing.rule === 'auto' ? {} : { fixedPt: spacing.value }),
    rules: [...rules, ...typedRules],
  };
}

/** A `w:p` → its text and resolved properties. */
export function readParagraph(node: WordNode, styles: Styles, around: Surroundings): WordParagraph {
  return measured(readTyped(node, styles, around));
}
