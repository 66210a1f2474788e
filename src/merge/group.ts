/** Rows → tasks: by the catalogue, or by equal content where there is none. */
import type { Catalogue, Task } from '../model/catalogue.js';
import type { Role } from '../model/submission.js';
import { foldKey } from '../text/fold.js';
import type { SentRow } from './contribution.js';
import type { UnitOrder } from './order.js';

/** A task with the rows that units sent for it. */
export interface TaskGroup extends Omit<Task, 'at' | 'deadlineAt'> {
  readonly rows: readonly SentRow[];
}

export interface Grouping {
  readonly tasks: readonly TaskGroup[];
  readonly outside: readonly SentRow[];
}

const ROLE_RANKS: Readonly<Record<Role, number>> = { lead: 0, coordinating: 1, none: 2 };

/** Leads as the task names them, then coordinators likewise, then the others; a unit's rows top down. */
function sortRows(
  rows: readonly SentRow[],
  task: Pick<Task, 'leads' | 'coordinating'>,
  order: UnitOrder,
): readonly SentRow[] {
  const named = [...task.leads, ...task.coordinating];
  const rank = (unit: string) => (named.includes(unit) ? named.indexOf(unit) : named.length);
  return [...rows].sort(
    ({ contribution: a }, { contribution: b }) =>
      ROLE_RANKS[a.role] - ROLE_RANKS[b.role] ||
      rank(a.unit) - rank(b.unit) ||
      order.compare(a.unit, b.unit) ||
      a.source.row - b.source.row,
  );
}

function byCatalogue(catalogue: Catalogue, rows: readonly SentRow[], order: UnitOrder): Grouping {
  const sent = new Map<string, SentRow[]>(catalogue.tasks.map(({ id }) => [id, []]));
  const outside: SentRow[] = [];
  for (const row of rows) {
    const id = row.row.task.id;
    const task = id === undefined ? undefined : sent.get(id);
    (task ?? outside).push(row);
  }
  const tasks = catalogue.tasks.map(({ at: _at, deadlineAt: _deadlineAt, ...task }) => ({
    ...task,
    rows: sortRows(sent.get(task.id) ?? [], task, order),
  }));
  return { tasks, outside };
}

function unitsOf(rows: readonly SentRow[], role: Role, order: UnitOrder): readonly string[] {
  const ids = rows.filter((row) => row.contribution.role === role);
  return [...new Set(ids.map((row) => row.contribution.unit))].sort(order.compare);
}

function firstText(rows: readonly SentRow[], key: string): string {
  for (const { row } of rows) {
    const text = row.cells[key]?.text;
    if (text) return text;
  }
  return '';
}

function taskFromRows(id: string, rows: readonly SentRow[], order: UnitOrder): TaskGroup {
  const leads = unitsOf(rows, 'lead', order);
  const coordinating = unitsOf(rows, 'coordinating', order).filter((unit) => !leads.includes(unit));
  const sorted = sortRows(rows, { leads, coordinating }, order);
  const names = (units: readonly string[]) => units.map(order.name).join('; ');
  return {
    id,
    section: sorted[0]?.row.section ?? '',
    content: sorted[0]?.row.content ?? '',
    leads,
    leadMode: 'all',
    leadText: firstText(sorted, 'leads') || names(leads),
    coordinating,
    coordinatingText: firstText(sorted, 'coordinating') || names(coordinating),
    deadline: sorted.find(({ row }) => row.deadline !== null)?.row.deadline ?? null,
    product: firstText(sorted, 'product'),
    rows: sorted,
  };
}

/** The units' own numbers where each names one task only, else running numbers. */
function idsOf(groups: readonly (readonly SentRow[])[]): readonly string[] {
  const numbers = groups.map((rows) => rows[0]?.row.number ?? '');
  const distinct = new Set(numbers);
  return distinct.size === groups.length && !distinct.has('')
    ? numbers
    : groups.map((_, index) => String(index + 1));
}

function byContent(rows: readonly SentRow[], order: UnitOrder): Grouping {
  const groups = new Map<string, SentRow[]>();
  const outside: SentRow[] = [];
  for (const row of rows) {
    const key = foldKey(row.row.content);
    const group = groups.get(key);
    if (key === '') outside.push(row);
    else if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const all = [...groups.values()];
  const ids = idsOf(all);
  return {
    tasks: all.map((group, index) => taskFromRows(ids[index] ?? '', group, order)),
    outside,
  };
}

/**
 * Groups rows by task. With a catalogue every task of it appears, in its order, and a row that was
 * bound to none is outside. Without one, rows of equal folded content are one task, in the order
 * of first appearance; a row without content is outside. `rows` come in the order of the units.
 */
export function groupRows(
  rows: readonly SentRow[],
  catalogue: Catalogue | undefined,
  order: UnitOrder,
): Grouping {
  return catalogue === undefined ? byContent(rows, order) : byCatalogue(catalogue, rows, order);
}
