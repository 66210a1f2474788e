/** What rules look at besides the file in hand; built once a run. */
import type { Task } from '../model/catalogue.js';
import type { Deadline } from '../model/deadline.js';
import type { IsoDate } from '../model/grid.js';
import type { Round, SetAsideReason } from '../model/round.js';
import type { Submission, TaskRow } from '../model/submission.js';
import { type PreviousReports, previousReports } from './previous.js';

export interface Context {
  readonly round: Round;
  /** The catalogue by task id; empty when there is none. */
  readonly tasks: ReadonlyMap<string, Task>;
  /** The files whose content is looked into. */
  readonly checked: readonly Submission[];
  /** What the units said in the period before; nothing where there is no earlier result. */
  readonly previous: PreviousReports;
}

/** The same faults stand in the file that is used instead, or have been mended there. */
const REPLACED: readonly SetAsideReason[] = ['duplicate', 'superseded'];

/** Indexes a round for the rules. */
export function contextOf(round: Round): Context {
  const replaced = new Set(
    round.selection.setAside
      .filter(({ reason }) => REPLACED.includes(reason))
      .map(({ submission }) => submission.file),
  );
  return {
    round,
    tasks: new Map(round.catalogue?.tasks.map((task) => [task.id, task])),
    checked: round.submissions.filter(({ file }) => !replaced.has(file)),
    previous: previousReports(round.previous),
  };
}

/** The catalogue's task that a row was recognised as. */
export function taskOf(row: TaskRow, { tasks }: Context): Task | undefined {
  return row.task.id === undefined ? undefined : tasks.get(row.task.id);
}

/** The deadline that counts: the catalogue's, else the row's own. */
function deadlineOf(row: TaskRow, context: Context): Deadline | null {
  return taskOf(row, context)?.deadline ?? row.deadline;
}

/** Last day on time of the deadline that counts. */
export function dueOf(row: TaskRow, context: Context): IsoDate | null {
  return deadlineOf(row, context)?.due ?? null;
}

/** Name of a unit for people; its id where the roster does not know it. */
export function unitName(id: string, { round }: Context): string {
  return round.roster?.units.find((unit) => unit.id === id)?.name ?? id;
}

/** Name of the unit that sent a file, for people. */
export function senderName({ unit, file }: Submission): string {
  return unit.name ?? unit.id ?? file;
}
