/** A row of a used file, with what it says for its task and the cells it was read from. */
import type { Contribution, Outside } from '../model/consolidated.js';
import type { Submission, TaskRow } from '../model/submission.js';

export interface SentRow {
  readonly row: TaskRow;
  readonly contribution: Contribution;
}

function cellsOf(row: TaskRow): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [key, cell] of Object.entries(row.cells)) {
    if (cell.at.cell !== undefined) cells[key] = cell.at.cell;
  }
  if (row.status.how !== 'empty' && row.status.at.cell !== undefined) {
    cells.status = row.status.at.cell;
  }
  return cells;
}

function contributionOf(submission: Submission, unit: string, row: TaskRow): Contribution {
  return {
    unit,
    role: row.role,
    status: row.status.state,
    statusText: row.status.text,
    result: row.result,
    difficulties: row.difficulties,
    proposals: row.proposals,
    note: row.note,
    completedOn: row.completedOn?.date ?? null,
    source: {
      file: submission.file,
      sheet: submission.table?.sheet ?? '',
      row: row.row,
      cells: cellsOf(row),
    },
  };
}

/** All rows of the used files, in the order of the files given. */
export function sentRows(used: readonly Submission[]): readonly SentRow[] {
  return used.flatMap((submission) => {
    const unit = submission.unit.id;
    if (unit === undefined) return [];
    return submission.rows.map((row) => ({
      row,
      contribution: contributionOf(submission, unit, row),
    }));
  });
}

/** A row that fits no task, with what it says of itself. */
export function outsideOf({ row, contribution }: SentRow): Outside {
  return {
    ...contribution,
    number: row.number,
    section: row.section,
    content: row.content,
    deadlineText: row.deadline?.text ?? '',
  };
}
