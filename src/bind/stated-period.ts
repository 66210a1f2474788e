/** Which period a file says it is for. */
import type { Period } from '../model/period.js';
import type { PeriodMention, PeriodReading } from '../model/submission.js';
import type { Table } from '../model/table.js';
import { findPeriod, periodOfFolders, printPeriod, readPeriodId } from '../text/period.js';
import { stemOf } from './file-name.js';
import type { Stamped } from './sender.js';
import type { TitleLine } from './title-lines.js';

function periodIn(text: string): Period | undefined {
  return readPeriodId(text) ?? findPeriod(text);
}

/** "Đề án 06 năm 2023" names the plan's year: a bare year counts only where years are reported. */
function unlabelled(text: string, yearly: boolean): Period | undefined {
  const period = findPeriod(text);
  return period?.kind === 'year' && !yearly ? undefined : period;
}

function firstStated(
  lines: readonly TitleLine[],
  kind: TitleLine['kind'],
  read: (text: string) => Period | undefined,
): PeriodMention | undefined {
  for (const line of lines) {
    const period = line.kind === kind ? read(line.text) : undefined;
    if (period !== undefined) {
      return { from: 'title', id: period.id, text: line.text, at: line.at };
    }
  }
  return undefined;
}

/** The period stated by the form's stamp, the labelled line, a free title line, the sheet's name or the file's name. */
export function readPeriod(
  file: string,
  lines: readonly TitleLine[],
  table: Pick<Table, 'sheet'> | undefined,
  expectedPeriod: string | undefined,
  stamped?: Stamped,
): PeriodReading {
  const expected = expectedPeriod ?? periodOfFolders(file)?.id;
  const yearly = expected !== undefined && readPeriodId(expected)?.kind === 'year';
  const free = (text: string): Period | undefined => unlabelled(text, yearly);
  const titled = firstStated(lines, 'period', periodIn) ?? firstStated(lines, 'free', free);
  const stated = stampedPeriod(stamped, titled) ?? titled ?? namedPeriod(file, table, free);
  return { ...(expected === undefined ? {} : { expected }), ...(stated && { stated }) };
}

/** The stamp's period, shown where a reader sees it: the stamp itself is hidden. */
function stampedPeriod(
  stamped: Stamped | undefined,
  titled: PeriodMention | undefined,
): PeriodMention | undefined {
  const period = readPeriodId(stamped?.stamp.period ?? '');
  if (stamped === undefined || period === undefined) return undefined;
  const shown = titled?.id === period.id;
  return {
    from: 'form',
    id: period.id,
    text: printPeriod(period),
    at: shown ? titled.at : stamped.at,
  };
}

function namedPeriod(
  file: string,
  table: Pick<Table, 'sheet'> | undefined,
  read: (text: string) => Period | undefined,
): PeriodMention | undefined {
  const sheet = table?.sheet ?? '';
  const bySheet = read(sheet);
  if (bySheet !== undefined) {
    return { from: 'title', id: bySheet.id, text: sheet, at: { file, sheet } };
  }
  const stem = stemOf(file);
  const byName = read(stem);
  return byName && { from: 'file-name', id: byName.id, text: stem, at: { file } };
}
