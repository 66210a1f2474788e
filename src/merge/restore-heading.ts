/** Title lines of sheet "Tổng hợp" → period, report date, submission deadline. */
import type { Consolidated } from '../model/consolidated.js';
import type { RestoreProblem } from '../model/restored.js';
import type { Table, TableCell } from '../model/table.js';
import { TITLE_LABELS } from '../model/workbook.js';
import { readDate } from '../text/date.js';
import { foldKey } from '../text/fold.js';
import { findPeriod, readPeriodId } from '../text/period.js';
import type { Report } from './restore-cells.js';

export type Heading = Pick<Consolidated, 'period' | 'asOf' | 'submitBy'>;

/** Stands for a report date that cannot be known: before it, nothing is overdue. */
const UNKNOWN_DATE = '1970-01-01';

/** Of a workbook whose summary is gone. */
export const NO_HEADING: Heading = { period: '', asOf: UNKNOWN_DATE, submitBy: null };

interface TitleValue {
  readonly cell: TableCell;
  readonly text: string;
}

function valueAfter(label: string, above: readonly TableCell[]): TitleValue | undefined {
  for (const cell of above) {
    const colon = cell.text.indexOf(':');
    if (colon < 0 || foldKey(cell.text.slice(0, colon)) !== foldKey(label)) continue;
    return { cell, text: cell.text.slice(colon + 1).trim() };
  }
  return undefined;
}

function problemAt(
  value: TitleValue | undefined,
  table: Table,
  kind: RestoreProblem['kind'],
): RestoreProblem {
  const { file, sheet } = table;
  return { at: value?.cell.at ?? { file, sheet }, value: value?.text ?? '', kind };
}

function periodIn(text: string) {
  const id = /\(([^()]+)\)$/.exec(text)?.[1];
  return (id === undefined ? undefined : readPeriodId(id)) ?? findPeriod(text);
}

/**
 * Reads the title lines. What is missing is reported and taken from the other line where that is
 * possible: the report date is then the period's last day, the period the report date's month.
 */
export function restoreHeading(table: Table, report: Report): Heading {
  const periodValue = valueAfter(TITLE_LABELS.period, table.above);
  const asOfValue = valueAfter(TITLE_LABELS.asOf, table.above);
  const submitByValue = valueAfter(TITLE_LABELS.submitBy, table.above);
  const period = periodIn(periodValue?.text ?? '');
  const asOf = readDate(asOfValue?.text ?? '');
  if (period === undefined) report(problemAt(periodValue, table, 'period'));
  if (asOf === undefined) report(problemAt(asOfValue, table, 'date'));
  return {
    period: period?.id ?? asOf?.slice(0, 7) ?? '',
    asOf: asOf ?? (period === undefined ? UNKNOWN_DATE : period.to),
    submitBy: readDate(submitByValue?.text ?? '') ?? null,
  };
}
