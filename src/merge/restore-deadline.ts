/** A task's deadline as the consolidated workbook keeps it: the text, the day, the kind. */
import type { MergedTask } from '../model/consolidated.js';
import type { IsoDate } from '../model/grid.js';
import type { TableRow } from '../model/table.js';
import { DEADLINE_KIND_NAMES, YEAR_ASSUMED_NAME } from '../model/workbook.js';
import { readDeadline } from '../text/deadline.js';
import { foldKey } from '../text/fold.js';
import { dateOf, keyFinder, type Report, textOf } from './restore-cells.js';

type MergedDeadline = NonNullable<MergedTask['deadline']>;

const kindNamed = keyFinder(DEADLINE_KIND_NAMES);

function yearOf(date: IsoDate | null): number | undefined {
  return date === null ? undefined : Number(date.slice(0, 4));
}

/** What the text alone says, in both readings of "trước ngày X". */
function readingsOf(text: string, planYear: number | undefined): readonly MergedDeadline[] {
  return [false, true].flatMap((strict) => readDeadline(text, { planYear, strict }) ?? []);
}

function keptDeadline(row: TableRow, text: string, report: Report): MergedDeadline | undefined {
  const [kindText = '', assumed] = textOf(row, 'deadlineKind').split(', ');
  const kind = kindNamed(kindText);
  if (kind === undefined) return undefined;
  const due = dateOf(row, 'due', report);
  const yearAssumed = assumed !== undefined && foldKey(assumed) === foldKey(YEAR_ASSUMED_NAME);
  return { text, kind, due, ...(yearAssumed ? { yearAssumed } : {}) };
}

/**
 * Restores a deadline. The kept day and kind stand as long as the text can be read that way;
 * where somebody changed one of them, the text (which is printed) decides and the doubt is
 * reported. A row added by hand has only a text; a year that it leaves out is the report's.
 */
export function restoreDeadline(
  row: TableRow,
  asOf: IsoDate,
  report: Report,
): MergedDeadline | null {
  const text = textOf(row, 'deadline');
  const kept = keptDeadline(row, text, report);
  const at = row.cells.deadline?.at ?? row.at;
  if (kept === undefined) {
    const [read = null] = readingsOf(text, yearOf(asOf));
    if (read?.kind === 'unreadable') report({ at, value: text, kind: 'deadline' });
    return read;
  }
  const readings = readingsOf(text, yearOf(kept.due));
  const [first] = readings;
  if (first === undefined || readings.some(({ due }) => due === kept.due)) return kept;
  report({ at, value: text, kind: 'deadline' });
  return first;
}
