/** The drafter's own words: from a file of the working folder, else from de06.yaml. */
import type { Block } from '../model/document.js';
import type { OutlineText } from '../model/outline.js';
import { cleanText } from '../text/fold.js';
import type { Facts } from './facts.js';
import { paragraph } from './paragraph.js';

/** A file that the outline names, whether it exists or not. */
export interface TextFile {
  /** Where it is, or would be. */
  readonly path: string;
  /** None where there is no such file, or nothing in it. */
  readonly lines: readonly string[];
}

const ITEM = /^[-+]\s+/;

/** Lines as paragraphs, those that open with a dash or a plus as a list; names in braces stay. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!ITEM.test(line)) blocks.push(paragraph(line));
    else if (last?.kind !== 'list') blocks.push({ kind: 'list', items: [line.replace(ITEM, '')] });
    else blocks.splice(-1, 1, { ...last, items: [...last.items, line.replace(ITEM, '')] });
  }
  return blocks;
}

function cleanLines(lines: readonly string[]): readonly string[] {
  return lines.map(cleanText).filter((line) => line !== '');
}

/** What the drafter wrote for a block; empty when there is nothing yet. */
export function textBlocks({ file, setting }: OutlineText, facts: Facts): readonly Block[] {
  const inFile = file === undefined ? [] : (facts.texts?.get(file)?.lines ?? []);
  const { texts } = facts.workspace;
  const inSettings = setting !== undefined && Object.hasOwn(texts, setting) ? texts[setting] : '';
  const written = cleanLines(inFile);
  return blocksOf(written.length > 0 ? written : cleanLines((inSettings ?? '').split(/\r?\n/)));
}
