/** What takes the places in a province's own Word file. */
import type { Blank, Block, ReportDocument } from './document.js';
import type { OutlineValue } from './outline-names.js';
import type { BlockName } from './template-names.js';

export interface Filling {
  /** Head, foot and appendices. */
  readonly document: ReportDocument;
  readonly province?: string;
  /** How many parts of the first level the outline has. */
  readonly parts: number;
  value(name: OutlineValue): string;
  /** Never empty, but for `appendices`, which are the document's. */
  blocks(name: BlockName): readonly Block[];
  /** What is left to fill in by hand in these blocks. */
  blanks(name: BlockName): readonly Blank[];
}
