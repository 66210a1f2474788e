/** The body's blocks as paragraphs, tables and charts. */
import type { Paragraph, Table } from 'docx';
import type { Block } from '../../model/document.js';
import type { ChartArtist } from './chart.js';
import { afterTable, dataTable } from './data-table.js';
import { styled } from './paragraphs.js';

const HEADING = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

type Elements = readonly (Paragraph | Table)[];

const STAYS = { keepNext: true } as const;

/** `stays`: the block's last paragraph is not parted from what follows. */
function elementsOf(block: Block, stays: boolean, width: number, artist: ChartArtist): Elements {
  switch (block.kind) {
    case 'heading':
      return [styled(HEADING[block.level], block.text)];
    case 'paragraph':
      return [styled('BodyText', block.runs, stays ? STAYS : {})];
    case 'list':
      return block.items.map((item, index) =>
        styled('DashItem', `- ${item}`, stays && index === block.items.length - 1 ? STAYS : {}),
      );
    case 'caption':
      return [styled('TableCaption', block.text)];
    case 'table':
      return [dataTable(block, width), afterTable()];
    case 'chart':
      return [artist.draw(block, width)];
  }
}

/**
 * Blocks over a text area of the given width; charts are drawn in their order. A paragraph that
 * announces a list stays with its first item, and with `lastStays` the last block with what follows.
 */
export function blockElements(
  blocks: readonly Block[],
  width: number,
  artist: ChartArtist,
  { lastStays = false }: { readonly lastStays?: boolean } = {},
): Elements {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const announces = block.kind === 'paragraph' && next?.kind === 'list';
    return elementsOf(block, next === undefined ? lastStays : announces, width, artist);
  });
}
