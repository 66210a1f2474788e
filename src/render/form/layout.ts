/** Where everything of a form stands on its sheet. */
import { columnLetters } from '../../model/address.js';
import type { IssuedForm, IssuedRole, IssuedSection } from '../../model/issued-form.js';

/** Name of the sheet that the office fills in. */
export const FORM_SHEET = 'Báo cáo';

export interface Block {
  readonly role: IssuedRole;
  /** Row of the section's title. */
  readonly title: number;
  /** First and last row of its tasks. */
  readonly first: number;
  readonly last: number;
}

export interface Layout {
  readonly header: number;
  readonly blocks: readonly Block[];
  /** Last row of the table. */
  readonly last: number;
  /** Number of columns that are shown. */
  readonly shown: number;
  /** Letters of a column; undefined when the form has no such column. */
  letters(key: string): string | undefined;
}

function blocksFrom(sections: readonly IssuedSection[], start: number): readonly Block[] {
  let next = start;
  return sections.map(({ role, tasks }) => {
    const title = next;
    next += tasks.length + 1;
    return { role, title, first: title + 1, last: next - 1 };
  });
}

/** Title, lines, an empty row, the header, then section by section. */
export function layoutOf({ lines, sections, columns }: IssuedForm): Layout {
  const header = lines.length + 3;
  const blocks = blocksFrom(sections, header + 1);
  const places = new Map(columns.map(({ key }, at) => [key, columnLetters(at + 1)]));
  return {
    header,
    blocks,
    last: blocks.at(-1)?.last ?? header,
    shown: columns.filter(({ hidden }) => !hidden).length,
    letters: (key) => places.get(key),
  };
}
