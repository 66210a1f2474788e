/** Words in a single frame, as of a stamp (NĐ 30/2020, Phụ lục I, III.2). */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { ND30, URGENCY_HEIGHT } from '../../model/nd30.js';
import { textWidth } from '../../text/times-widths.js';
import { type Content, NO_MARGINS } from './layout-table.js';
import { millimetres } from './page.js';
import { styled } from './paragraphs.js';

const GAP = 120;

/**
 * A frame in the middle of its column, under what stands there. It is a table of one cell, which
 * every program puts where it belongs, as none does with floating shapes. Without a given width it
 * is as wide as its words ask for.
 */
export function frame(
  style: 'UrgencyMark' | 'Circulation',
  words: string,
  width = textWidth(words, ND30.phamViLuuHanh.sizePt[0], true) + millimetres(4),
  color = '000000',
): Content {
  const line = { style: BorderStyle.SINGLE, size: 8, color };
  const cell = new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    children: [styled(style, words)],
  });
  const height = { value: millimetres(URGENCY_HEIGHT), rule: HeightRule.EXACT };
  const table = new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: NO_MARGINS,
    borders: { top: line, bottom: line, left: line, right: line },
    rows: [new TableRow({ height, children: [cell] })],
  });
  const gap = { spacing: { before: GAP } };
  return [styled('RuleLine', '', gap), table, styled('RuleLine', '')];
}
