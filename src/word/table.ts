/** Cells of a table in a Word file. */
import { child, type WordNode, whole } from './node.js';

/** Twips of a cell's margin where nothing says otherwise. */
const CELL_MARGIN = 108;

function marginOf(cell: WordNode, table: WordNode, side: readonly string[]): number {
  const places = [child(cell, 'tcPr', 'tcMar'), child(table, 'tblPr', 'tblCellMar')];
  for (const place of places) {
    for (const name of side) {
      const found = whole(child(place, name), 'w');
      if (found !== undefined) return found;
    }
  }
  return CELL_MARGIN;
}

/** Twips between a cell's inner margins; undefined where the file does not say. */
export function innerWidth(cell: WordNode, table: WordNode): number | undefined {
  const width = child(cell, 'tcPr', 'tcW');
  const outer = whole(width, 'w');
  if (outer === undefined || outer === 0 || width?.attributes.get('type') !== 'dxa') {
    return undefined;
  }
  return outer - marginOf(cell, table, ['left', 'start']) - marginOf(cell, table, ['right', 'end']);
}

/** A table with its properties alone: one without any is not searched to its last row for each cell. */
export function withoutRows(table: WordNode): WordNode {
  return { ...table, children: table.children.filter(({ name }) => name !== 'tr') };
}

/** Rows of a table, cells of a row: also in content controls, not those of a table within. */
export function ownBelow(node: WordNode, wanted: 'tr' | 'tc'): readonly WordNode[] {
  return node.children.flatMap((own) => {
    if (own.name === wanted) return [own];
    return own.name === 'tbl' || own.name === 'tc' ? [] : ownBelow(own, wanted);
  });
}
