/** The pages of a section in a Word file. */
import { child, type WordNode, whole } from './node.js';

const A4_WIDTH = 11_906;
const INCH = 1440;
/** Twips between columns where nothing says otherwise. */
const COLUMN_GAP = 720;

/** Twips from margin to margin of a `sectPr`; of one column where the text runs in several. */
export function textAreaWidth(section: WordNode | undefined): number {
  const margin = child(section, 'pgMar');
  const side = (...names: readonly string[]) => Math.abs(whole(margin, ...names) ?? INCH);
  const gutter = whole(margin, 'gutter') ?? 0;
  const page = whole(child(section, 'pgSz'), 'w') ?? A4_WIDTH;
  const width = page - side('left', 'start') - side('right', 'end') - gutter;
  const columns = child(section, 'cols');
  const count = Math.max(1, whole(columns, 'num') ?? 1);
  const gap = whole(columns, 'space') ?? COLUMN_GAP;
  return Math.floor((width - (count - 1) * gap) / count);
}
