/** What can be put right in a file without asking anybody. */
import type { Fix, FixKind } from '../model/fix.js';
import type { Form, FormColumn } from '../model/form.js';
import type { Submission } from '../model/submission.js';
import type { TableCell } from '../model/table.js';
import { cleanText } from '../text/fold.js';
import { cleanTextRemedy } from './clean-text.js';
import { dateTextRemedy } from './date-text.js';
import type { Remedy } from './remedy.js';
import { statusWordRemedy } from './status-word.js';

/** In the order in which they are applied: the later ones expect clean text. */
const REMEDIES: readonly Remedy[] = [cleanTextRemedy, statusWordRemedy, dateTextRemedy];

interface Mended {
  readonly text: string;
  readonly kinds: readonly FixKind[];
}

function mended(text: string, column: FormColumn, form: Form): Mended {
  return REMEDIES.reduce<Mended>(
    (done, remedy) => {
      const better = remedy.mend(done.text, column, form);
      return better === undefined ? done : { text: better, kinds: [...done.kinds, remedy.kind] };
    },
    { text, kinds: [] },
  );
}

/** A formula is not a text to write over; a text that goes on in the next row is not whole. */
function isMendable({ cell, text }: TableCell): boolean {
  return cell.kind === 'text' && cell.formula === undefined && cleanText(cell.text) === text;
}

function keyOf(sheet: string | undefined, cell: string | undefined): string {
  return `${sheet ?? ''}!${cell ?? ''}`;
}

/** All certain changes of a file: first what was decoded, then the table row by row. */
export function certainFixes(submission: Submission, form: Form): readonly Fix[] {
  const { file, rows, decoded = [] } = submission;
  const fixes = new Map<string, Fix>();
  for (const { sheet, cell, before, after } of decoded) {
    const at = { file, sheet, cell };
    fixes.set(keyOf(sheet, cell), { at, before, after, kinds: ['encoding'] });
  }
  for (const { cells } of rows) {
    for (const column of form.columns) {
      const cell = cells[column.key];
      if (cell === undefined || !isMendable(cell)) continue;
      const { at } = cell;
      const { text, kinds } = mended(cell.cell.text, column, form);
      const key = keyOf(at.sheet, at.cell);
      const first = fixes.get(key);
      if (kinds.length === 0 && first === undefined) continue;
      const before = first?.before ?? cell.cell.text;
      const all = [...new Set([...(first?.kinds ?? []), ...kinds])];
      fixes.set(key, { at, column: column.title, before, after: text, kinds: all });
    }
  }
  return [...fixes.values()];
}
