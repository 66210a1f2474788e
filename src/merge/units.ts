/** Who sent, when, and what became of it. */
import type { MergedUnit } from '../model/consolidated.js';
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import type { Cycle } from '../model/period.js';
import type { Selection, SetAside } from '../model/round.js';
import type { Submission } from '../model/submission.js';
import { daysBetween } from '../text/calendar.js';
import type { UnitOrder } from './order.js';
import { localTime } from './received.js';

type Refused = MergedUnit['refused'][number];

/** A file that was not used, as the outputs list it. */
function refusedFile({ submission, reason }: SetAside): Refused {
  return { file: submission.file, reason, rows: submission.rows.length };
}

/** On time or not, and by how many whole days late, from a local time. Unknown: both null. */
export function punctuality(
  received: string | undefined,
  { submitBy, submitByTime }: Pick<Cycle, 'submitBy' | 'submitByTime'>,
): Pick<MergedUnit, 'onTime' | 'daysLate'> {
  if (received === undefined || submitBy === undefined) return { onTime: null, daysLate: null };
  const day = received.slice(0, 10);
  const time = received.slice(11, 16);
  const inTime = submitByTime === undefined || time === '' || time <= submitByTime;
  if (day < submitBy || (day === submitBy && inTime)) return { onTime: true, daysLate: null };
  return { onTime: false, daysLate: daysBetween(submitBy, day) };
}

export interface UnitsInput {
  readonly order: UnitOrder;
  readonly selection: Selection;
  readonly cycle: Cycle;
  readonly diagnostics: readonly Diagnostic[];
}

function countIn(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  severity: Severity,
): number {
  return diagnostics.filter((one) => one.severity === severity && files.includes(one.at.file))
    .length;
}

function unitOf(id: string, { order, selection, cycle, diagnostics }: UnitsInput): MergedUnit {
  const used: Submission | undefined = selection.used.find(({ unit }) => unit.id === id);
  const refused = selection.setAside.filter(({ submission }) => submission.unit.id === id);
  const received = used?.receivedAt === undefined ? undefined : localTime(used.receivedAt);
  const files = used ? [used.file] : refused.map(({ submission }) => submission.file);
  return {
    id,
    name: order.name(id),
    group: order.group(id),
    submitted: used !== undefined,
    file: used?.file ?? null,
    sha256: used?.sha256 ?? null,
    receivedAt: received ?? null,
    receivedFrom: used?.receivedFrom ?? null,
    ...punctuality(received, cycle),
    rows: used?.rows.length ?? 0,
    errors: countIn(diagnostics, files, 'error'),
    warnings: countIn(diagnostics, files, 'warning'),
    refused: refused.map(refusedFile),
  };
}

/**
 * Every unit of the roster, and every other unit that sent a file. Faults are counted in the file
 * that was used, or in the refused ones where none was.
 */
export function unitsOf(input: UnitsInput): readonly MergedUnit[] {
  return input.order.ids.map((id) => unitOf(id, input));
}

/** Files that belong to no unit: unreadable, sender unknown. */
export function refusedOf(selection: Selection): readonly Refused[] {
  return selection.setAside
    .filter(({ submission }) => submission.unit.id === undefined)
    .map(refusedFile);
}
