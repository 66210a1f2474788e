/** The outline's blocks, written out: conditions decided, names filled in, headings numbered. */
import type { Block } from '../model/document.js';
import { POINT_LETTERS } from '../model/nd30.js';
import type { Outline, OutlineBlock } from '../model/outline.js';
import { upper } from '../text/case.js';
import { toRoman } from '../text/roman.js';
import { chartOf } from './charts.js';
import { holds } from './conditions.js';
import type { Facts } from './facts.js';
import { listOf } from './lists.js';
import { paragraph } from './paragraph.js';
import { sectionBlocks } from './sections.js';
import { tableOf } from './tables.js';
import { textBlocks } from './texts.js';
import { filled } from './values.js';

function contentOf(block: OutlineBlock, facts: Facts): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: filled(block.text, facts) }];
    case 'paragraph':
    case 'sentence':
      return [paragraph(filled(block.text, facts))];
    case 'text':
      return textBlocks(block, facts);
    case 'list': {
      const items = listOf(block.source, facts);
      return items.length === 0 ? [] : [{ kind: 'list', items }];
    }
    case 'sections':
      return sectionBlocks(block.source, facts);
    case 'table': {
      const table = tableOf(block.source, facts);
      if (table === undefined) return [];
      const { caption } = block;
      return caption === undefined
        ? [table]
        : [{ kind: 'caption', text: filled(caption, facts) }, table];
    }
    case 'chart': {
      const chart = chartOf(block.source, block.form, filled(block.title, facts), facts);
      return chart === undefined ? [] : [chart];
    }
  }
}

function expand(block: OutlineBlock, facts: Facts): readonly Block[] {
  const stands = holds(block.when, facts);
  const content = stands ? contentOf(block, facts) : [];
  const otherwise = 'otherwise' in block ? block.otherwise : undefined;
  if (content.length > 0 || otherwise === undefined) return content;
  const file = stands && block.kind === 'text' ? block.file : undefined;
  const awaits = file === undefined ? undefined : facts.texts?.get(file)?.path;
  return [{ ...paragraph(filled(otherwise, facts)), ...(awaits === undefined ? {} : { awaits }) }];
}

/** All blocks in order; a sentence goes on with the paragraph it follows, else it opens one. */
function written(outline: Outline, facts: Facts): readonly Block[] {
  const blocks: Block[] = [];
  for (const block of outline.body) {
    const own = expand(block, facts);
    const [sentence] = own;
    const last = blocks.at(-1);
    if (block.kind === 'sentence' && sentence?.kind === 'paragraph' && last?.kind === 'paragraph') {
      blocks.splice(-1, 1, { ...last, runs: [...last.runs, { text: ' ' }, ...sentence.runs] });
    } else {
      blocks.push(...own);
    }
  }
  return blocks;
}

/** A heading with nothing under it gets a sentence that says so. */
function withoutEmptyHeadings(blocks: readonly Block[], nothing: string): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind !== 'heading') return [block];
    const next = blocks[index + 1];
    const empty = next === undefined || (next.kind === 'heading' && next.level <= block.level);
    return empty ? [block, paragraph(nothing)] : [block];
  });
}

function mark(level: 1 | 2 | 3, ordinal: number): string {
  if (level === 1) return `${toRoman(ordinal)}.`;
  if (level === 2) return `${ordinal}.`;
  return `${POINT_LETTERS[ordinal - 1] ?? ordinal})`;
}

/**
 * "I. …" in capitals, "1. …" anew under each, "a) …" anew under each of those. A part that goes
 * from the first level straight to the third has no "1." that "a)" could stand under: its headings
 * move up.
 */
function numbered(blocks: readonly Block[]): readonly Block[] {
  const counters = { 1: 0, 2: 0, 3: 0 };
  let movedUp = false;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    if (block.level < 3) movedUp = block.level === 1;
    const level = block.level === 3 && movedUp ? 2 : block.level;
    counters[level] += 1;
    if (level < 3) counters[3] = 0;
    if (level < 2) counters[2] = 0;
    const text = level === 1 ? upper(block.text) : block.text;
    return { ...block, level, text: `${mark(level, counters[level])} ${text}` };
  });
}

/** All blocks between the opening and the closing sentence. */
export function bodyOf(outline: Outline, facts: Facts): readonly Block[] {
  const blocks = written(outline, facts);
  return numbered(withoutEmptyHeadings(blocks, filled(outline.nothing, facts)));
}
