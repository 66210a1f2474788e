/** Borderless tables of two columns that hold the letterhead and the signature. */
import type { Paragraph } from 'docx';
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
/** Word's default of 108 twips on each side would wrap Quốc hiệu. */
export const NO_MARGINS = {
  top: 0,
  bottom: 0,
  left: 0,
  right: 0,
  marginUnitType: WidthType.DXA,
} as const;

/** What stands in a cell; a table within is followed by a paragraph, as Word wants it. */
export type Content = readonly (Paragraph | Table)[];

/** Rows of two cells with fixed widths, no borders and no cell margins; rows stay on one page. */
export function layoutTable(
  widths: readonly [number, number],
  rows: readonly (readonly [Content, Content])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    margins: NO_MARGINS,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders: NO_BORDERS,
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
