/** Sheet "Tổng hợp" → tasks: its rows decide states and texts, "Chi tiết" gives the contributions. */
import type { Contribution, MergedTask } from '../model/consolidated.js';
import type { IsoDate } from '../model/grid.js';
import { leadReports } from '../model/lead-states.js';
import { timelinessOf } from '../model/status.js';
import type { Table, TableRow } from '../model/table.js';
import { ALTERNATIVE_SEPARATOR, ID_SEPARATOR, NO_SECTION_NAME } from '../model/workbook.js';
import { foldKey } from '../text/fold.js';
import { dateOf, listOf, type Report, textOf } from './restore-cells.js';
import { restoreDeadline } from './restore-deadline.js';
import type { StatusReader } from './restore-status.js';
import { countReports } from './status.js';

export interface TasksInput {
  readonly asOf: IsoDate;
  readonly statusOf: StatusReader;
  readonly report: Report;
  readonly contributionsOf: (taskId: string) => readonly Contribution[];
}

interface SectionedRow {
  readonly row: TableRow;
  readonly section: string;
}

/** The row's own section cell, or the section line above for a row added by hand. */
function sectioned(table: Table): readonly SectionedRow[] {
  let above = '';
  return table.rows.flatMap((row): SectionedRow[] => {
    if (row.kind === 'section') above = row.text;
    if (row.kind !== 'data') return [];
    const name = textOf(row, 'section') || above;
    return [{ row, section: foldKey(name) === foldKey(NO_SECTION_NAME) ? '' : name }];
  });
}

function leadsOf(row: TableRow): Pick<MergedTask, 'leads' | 'leadMode'> {
  const text = textOf(row, 'leadIds');
  return text.includes(ALTERNATIVE_SEPARATOR)
    ? { leads: listOf(text, ALTERNATIVE_SEPARATOR), leadMode: 'any' }
    : { leads: listOf(text, ID_SEPARATOR) };
}

function taskOf({ row, section }: SectionedRow, input: TasksInput): MergedTask {
  const id = textOf(row, 'number');
  const leading = leadsOf(row);
  const deadline = restoreDeadline(row, input.asOf, input.report);
  const status = input.statusOf(row, 'status');
  const completedOn = dateOf(row, 'completedOn', input.report);
  const contributions = input.contributionsOf(id);
  return {
    id,
    section,
    content: textOf(row, 'content'),
    ...leading,
    leadText: textOf(row, 'leads'),
    coordinating: listOf(textOf(row, 'coordinatingIds'), ID_SEPARATOR),
    coordinatingText: textOf(row, 'coordinating'),
    product: textOf(row, 'product'),
    deadline,
    status,
    timeliness: timelinessOf({
      state: status,
      due: deadline?.due ?? null,
      completedOn: completedOn ?? undefined,
      asOf: input.asOf,
    }),
    counts: countReports(leadReports(leading, contributions)),
    result: textOf(row, 'result'),
    difficulties: textOf(row, 'difficulties'),
    proposals: textOf(row, 'proposals'),
    completedOn,
    contributions,
  };
}

/** Tasks in the sheet's order. */
export function restoreTasks(table: Table, input: TasksInput): readonly MergedTask[] {
  return sectioned(table).map((row) => taskOf(row, input));
}
