/** The rows of a table, each of a kind; nothing above the end is left out. */
import type { TableRow } from '../model/table.js';
import { isNumberingRow } from './labels.js';
import type { HeaderRepeat } from './repeated-header.js';
import { continues, plainRow, RowBuilder } from './row-join.js';
import { boldStandsOut, isPageNumber, isTotal, sectionTitle } from './row-kind.js';
import type { RowShape, TableFrame } from './row-shape.js';

type RowPart = TableRow | RowBuilder;

/**
 * Sorts the sheet rows of a table into sections, totals, header rows and data rows; a continuation
 * row joins its task. Every sheet row ends up in exactly one table row.
 */
export function tableRows(
  shapes: readonly RowShape[],
  frame: TableFrame,
  repeats: HeaderRepeat,
): readonly TableRow[] {
  const boldIsDistinct = boldStandsOut(shapes);
  const parts: RowPart[] = [];
  let task: RowBuilder | undefined;
  let afterHeader = true;
  shapes.forEach((shape, at) => {
    const header = isPageNumber(shape) || isHeaderRow(shape, afterHeader, repeats);
    const title = header ? undefined : sectionTitle(shape, shapes[at + 1], frame, boldIsDistinct);
    if (header) {
      parts.push(plainRow(shape, 'header', frame));
    } else if (isTotal(shape, frame)) {
      parts.push(plainRow(shape, 'total', frame));
      task = undefined;
    } else if (title !== undefined) {
      parts.push(plainRow(shape, 'section', frame, title));
      task = undefined;
    } else if (task !== undefined && continues(shape, task, frame)) {
      task.add(shape);
    } else {
      task = new RowBuilder(shape);
      parts.push(task);
    }
    afterHeader = header;
  });
  return parts.map((part) => (part instanceof RowBuilder ? part.build(frame) : part));
}

function isHeaderRow({ row }: RowShape, afterHeader: boolean, repeats: HeaderRepeat): boolean {
  if (afterHeader && isNumberingRow(row.cells.map(({ text }) => text))) return true;
  return repeats(row, afterHeader);
}
