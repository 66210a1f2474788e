/** Lines that somebody typed into one paragraph: columns made by tabs, soft returns. */
import type { WordCell } from '../model/word.js';
import { upper } from '../text/case.js';
import { headElement, isTypeName, MOTTO, NATIONAL_NAME, RECIPIENTS } from './head-words.js';
import type { TypedParagraph, TypedRun } from './paragraph.js';

/** Tables that are none: the head and the signature, set in two columns by tabs. */
const TABBED = { head: -1, signature: -2 } as const;
const UNDERSCORES = /^[_—–-]{5,}$/u;

type Runs = readonly TypedRun[];

const textOf = (runs: Runs) =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/** The runs between the separators; pieces without text are left out. */
function pieces(runs: Runs, separator: RegExp): readonly Runs[] {
  const found: TypedRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(separator).entries()) {
      if (index > 0) found.push([]);
      found.at(-1)?.push({ ...run, text });
    }
  }
  return found.filter((one) => textOf(one) !== '');
}

/** The two columns stand side by side in the head or in the signature. */
function columnsOf(texts: readonly string[]): keyof typeof TABBED | undefined {
  const [left = '', right = ''] = texts;
  if (texts.length !== 2) return undefined;
  if (RECIPIENTS.test(left) || (left.startsWith('-') && right === upper(right))) {
    return 'signature';
  }
  const known = texts.some((text) => headElement(text) !== undefined);
  return known || texts.every((text) => UNDERSCORES.test(text)) ? 'head' : undefined;
}

/** A part of the paragraph; what Word writes before it stands before the first alone. */
function part({ label, ...typed }: TypedParagraph, runs: Runs, index: number): TypedParagraph {
  return { ...typed, runs, ...(label === undefined || index > 0 ? {} : { label }) };
}

function byColumns(typed: TypedParagraph): readonly TypedParagraph[] {
  const parts = typed.cell ? [] : pieces(typed.runs, /\t/u);
  const where = columnsOf(parts.map(textOf));
  if (where === undefined) return [typed];
  return parts.map((runs, column) => {
    const cell: WordCell = { table: TABBED[where], row: 0, column, tabbed: true };
    // Nothing tells which column a shape is meant for.
    return { ...part(typed, runs, column), cell, rules: column === 0 ? typed.rules : [] };
  });
}

function byLines(typed: TypedParagraph): readonly TypedParagraph[] {
  const parts = pieces(typed.runs, /\n/u);
  const texts = parts.map(textOf);
  const [first = ''] = texts;
  const head =
    texts.some((text) => NATIONAL_NAME.test(text) || MOTTO.test(text)) ||
    headElement(first) !== undefined ||
    isTypeName(first) ||
    RECIPIENTS.test(first);
  if (parts.length < 2 || !(typed.cell || head)) return [typed];
  const last = parts.length - 1;
  return parts.map((runs, index) => ({
    ...part(typed, runs, index),
    before: index === 0 ? typed.before : 0,
    after: index === last ? typed.after : 0,
    rules: index === last ? typed.rules : [],
  }));
}

/** The lines of one paragraph, each as a paragraph of its own where they are different elements. */
export function takenApart(typed: TypedParagraph): readonly TypedParagraph[] {
  return byLines(typed).flatMap(byColumns);
}
