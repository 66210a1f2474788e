/** Sheet "Chi tiết" → the rows that units sent, each with its task and its cells. */
import type { Contribution, Outside } from '../model/consolidated.js';
import type { Table, TableRow } from '../model/table.js';
import { CELL_LABELS, OUTCOME_NAMES, ROLE_NAMES } from '../model/workbook.js';
import { countOf, dateOf, keyFinder, type Report, rawOf, textOf } from './restore-cells.js';
import type { StatusReader } from './restore-status.js';

/** A row as "Chi tiết" keeps it. */
export interface DetailRow {
  /** Empty outside the catalogue. */
  readonly taskId: string;
  readonly contribution: Contribution;
  /** What the row says of itself: all that is known of it outside the catalogue. */
  readonly own: Omit<Outside, keyof Contribution>;
}

const outcomeNamed = keyFinder(OUTCOME_NAMES);
const roleNamed = keyFinder(ROLE_NAMES);
const labelledKey = keyFinder(CELL_LABELS);

function cellsOf(row: TableRow): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const entry of textOf(row, 'otherCells').split('; ')) {
    const [label = '', a1] = entry.split(': ');
    if (a1 !== undefined) cells[labelledKey(label) ?? label] = a1;
  }
  const status = textOf(row, 'statusCell');
  const result = textOf(row, 'resultCell');
  if (status !== '') cells.status = status;
  if (result !== '') cells.result = result;
  return cells;
}

function detailOf(row: TableRow, statusOf: StatusReader, report: Report): DetailRow {
  return {
    taskId: textOf(row, 'taskId'),
    contribution: {
      unit: textOf(row, 'unit'),
      role: roleNamed(textOf(row, 'role')) ?? 'none',
      status: statusOf(row, 'status'),
      statusText: textOf(row, 'statusText'),
      result: textOf(row, 'result'),
      difficulties: textOf(row, 'difficulties'),
      proposals: textOf(row, 'proposals'),
      note: textOf(row, 'note'),
      completedOn: dateOf(row, 'completedOn', report),
      source: {
        file: rawOf(row, 'file'),
        sheet: rawOf(row, 'sheet'),
        row: countOf(row, 'row') ?? row.row,
        cells: cellsOf(row),
      },
    },
    own: {
      number: textOf(row, 'ownNumber'),
      section: textOf(row, 'ownSection'),
      content: textOf(row, 'content'),
      deadlineText: textOf(row, 'ownDeadline'),
    },
  };
}

/** All rows but those that stand for a file that was not used (sheet "Tình hình nộp" lists them). */
export function restoreDetails(
  table: Table | undefined,
  statusOf: StatusReader,
  report: Report,
): readonly DetailRow[] {
  const rows = table?.rows ?? [];
  return rows
    .filter((row) => row.kind === 'data' && outcomeNamed(textOf(row, 'outcome')) !== 'setAside')
    .map((row) => detailOf(row, statusOf, report));
}
