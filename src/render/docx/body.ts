/** The body's blocks as paragraphs, tables and charts. */
import type { Paragraph, Table } from 'docx';
import type { Block } from '../../model/document.js';
import type { ChartArtist } from './chart.js';
import { afterTable, dataTable } from './data-table.js';
import { styled } from './paragraphs.js';

const HEADING = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

type Elements = readonly (Paragraph | Table)[];

function elementsOf(
  block: Block,
  next: Block | undefined,
  width: number,
  artist: ChartArtist,
): Elements {
  switch (block.kind) {
    case 'heading':
      return [styled(HEADING[block.level], block.text)];
    case 'paragraph':
      // A paragraph that announces a list stays with its first item.
      return [styled('BodyText', block.runs, { keepNext: next?.kind === 'list' })];
    case 'list':
      return block.items.map((item) => styled('DashItem', `- ${item}`));
    case 'caption':
      return [styled('TableCaption', block.text)];
    case 'table':
      return [dataTable(block, width), afterTable()];
    case 'chart':
      return [artist.draw(block)];
  }
}

/** Blocks over a text area of the given width; charts are drawn in their order. */
export function blockElements(
  blocks: readonly Block[],
  width: number,
  artist: ChartArtist,
): Elements {
  return blocks.flatMap((block, index) => elementsOf(block, blocks[index + 1], width, artist));
}
