/** Whom and what a finding is about, as settings by office and exceptions name it. */
import { fromA1 } from '../model/address.js';
import type { Finding } from '../model/diagnostic.js';
import { foldKey } from '../text/fold.js';
import type { Context } from './context.js';

export interface Subject {
  /** Id and name of the unit; none where the sender is not known. */
  readonly office: readonly string[];
  readonly task?: string;
}

function rowNumber(cell: string | undefined): number | undefined {
  return cell === undefined ? undefined : fromA1(cell)?.row;
}

/** The unit of the file, else the unit whose row of the roster the finding points at. */
function officeOf({ at }: Finding, { round }: Context): readonly string[] {
  const sent = round.submissions.find(({ file }) => file === at.file)?.unit;
  const unit =
    sent ??
    round.roster?.units.find(
      (one) => one.at.file === at.file && rowNumber(one.at.cell) === rowNumber(at.cell),
    );
  return [unit?.id, unit?.name].flatMap((name) => name ?? []);
}

/** The task of the row, else the one that the finding itself names. */
function taskIdOf({ at, args }: Finding, { round, tasks }: Context): string | undefined {
  const row = rowNumber(at.cell);
  const sent = round.submissions.find(({ file }) => file === at.file);
  const found = sent?.rows.find((one) => one.row === row && one.at.sheet === at.sheet);
  if (found !== undefined) return found.task.id ?? (found.number === '' ? undefined : found.number);
  const named = args.taskId ?? args.id;
  return typeof named === 'string' && tasks.has(named) ? named : undefined;
}

/** The unit and the task of a finding, where they can be told. */
export function subjectOf(finding: Finding, context: Context): Subject {
  const task = taskIdOf(finding, context);
  return { office: officeOf(finding, context), ...(task === undefined ? {} : { task }) };
}

/** Whether a name in the settings means this unit. */
export function isOffice(name: string, { office }: Subject): boolean {
  return office.some((own) => foldKey(own) === foldKey(name));
}
