/** A data row of the table as a report on a task. */
import type { Catalogue } from '../model/catalogue.js';
import type { Deadline } from '../model/deadline.js';
import type { Roster } from '../model/roster.js';
import type { DateReading, Role, TaskReading, TaskRow, UnitReading } from '../model/submission.js';
import type { Table, TableCell, TableRow } from '../model/table.js';
import { readDate } from '../text/date.js';
import { readDeadline } from '../text/deadline.js';
import type { FormIndex } from './form-index.js';
import { roleInRow, roleInTask } from './role.js';
import { readStatus } from './status.js';
import { indexCatalogue } from './task.js';

/** What the rows of one file have in common. */
export interface RowSetting {
  readonly index: FormIndex;
  readonly unit: UnitReading;
  readonly roster?: Roster;
  readonly catalogue?: Catalogue;
  readonly planYear?: number;
  readonly strictDeadlines: boolean;
}

function deadlineOf(cell: TableCell | undefined, setting: RowSetting): Deadline | null {
  if (cell === undefined) return null;
  if (cell.cell.kind === 'date' && cell.cell.date !== undefined) {
    return { text: cell.text, kind: 'date', due: cell.cell.date };
  }
  return readDeadline(cell.text, {
    planYear: setting.planYear,
    strict: setting.strictDeadlines,
  });
}

function dateOf(cell: TableCell | undefined): DateReading | undefined {
  if (cell === undefined) return undefined;
  const date = cell.cell.kind === 'date' ? cell.cell.date : readDate(cell.text);
  return { text: cell.text, at: cell.at, ...(date === undefined ? {} : { date }) };
}

function roleOf(row: TableRow, reading: TaskReading, setting: RowSetting): Role {
  const { catalogue, roster, unit } = setting;
  if (catalogue !== undefined) {
    const task = catalogue.tasks.find(({ id }) => id === reading.id);
    return roleInTask(task, unit.id);
  }
  const { leads, coordinating } = row.cells;
  return roleInRow(leads?.text ?? '', coordinating?.text ?? '', unit, roster);
}

function taskRow(row: TableRow, section: string, setting: RowSetting): TaskRow {
  const text = (key: string): string => row.cells[key]?.text ?? '';
  const identity = { number: text('number'), content: text('content'), section };
  const tasks = indexCatalogue(setting.catalogue);
  const task = tasks.find({ ...identity, unitId: setting.unit.id });
  const completedOn = dateOf(row.cells.completedOn);
  return {
    row: row.row,
    rows: row.rows,
    at: row.at,
    hidden: row.hidden,
    cells: row.cells,
    ...identity,
    status: readStatus(row, setting.index),
    deadline: deadlineOf(row.cells.deadline, setting),
    ...(completedOn === undefined ? {} : { completedOn }),
    result: text('result'),
    difficulties: text('difficulties'),
    proposals: text('proposals'),
    note: text('note'),
    task,
    role: roleOf(row, task, setting),
  };
}

/** The data rows of a table as task rows, each with the section row above it. */
export function taskRows(table: Table, setting: RowSetting): readonly TaskRow[] {
  const rows: TaskRow[] = [];
  let section = '';
  for (const row of table.rows) {
    if (row.kind === 'section') section = row.text;
    else if (row.kind === 'data') rows.push(taskRow(row, section, setting));
  }
  return rows;
}
