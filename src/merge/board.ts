/** Round + diagnostics → the board of who sent. */
import { type Board, type BoardFile, type BoardUnit, isFaulty } from '../model/board.js';
import type { Diagnostic, Severity } from '../model/diagnostic.js';
import { SCHEMA_VERSION } from '../model/output.js';
import type { Cycle } from '../model/period.js';
import type { Roster } from '../model/roster.js';
import type { Round } from '../model/round.js';
import type { Submission } from '../model/submission.js';
import { compareFiles, type UnitOrder, unitOrder } from './order.js';
import { localTime } from './received.js';
import { punctuality } from './units.js';

/** The rule whose findings say which offices of the roster had to send and did not. */
const DUTY = 'unit-missing';

/**
 * Offices of the roster that need not send in this period: the rule runs and finds no fault in their
 * silence (communes that lead nothing, exceptions of the province). When it is off, all must send.
 */
function excusedUnits(
  { form, roster }: Round,
  diagnostics: readonly Diagnostic[],
): (id: string) => boolean {
  const setting = form.rules[DUTY];
  if (roster === undefined || setting === undefined || setting.severity === 'off') {
    return () => false;
  }
  const cells = new Set(
    diagnostics.filter(({ rule }) => rule === DUTY).map(({ at }) => `${at.sheet}!${at.cell}`),
  );
  const due = new Set(
    roster.units.filter(({ at }) => cells.has(`${at.sheet}!${at.cell}`)).map(({ id }) => id),
  );
  return (id) => isListed(roster, id) && !due.has(id);
}

function isListed({ units }: Roster, id: string): boolean {
  return units.some((unit) => unit.id === id);
}

interface Sent {
  readonly submission: Submission;
  readonly reason: string | null;
}

function sentFiles({ selection }: Round): readonly Sent[] {
  const used = selection.used.map((submission) => ({ submission, reason: null }));
  return [...used, ...selection.setAside].sort((a, b) => compareFiles(a.submission, b.submission));
}

function fileOf({ submission, reason }: Sent, diagnostics: readonly Diagnostic[]): BoardFile {
  const { file, receivedAt, receivedFrom, rows } = submission;
  const count = (severity: Severity) =>
    diagnostics.filter((one) => one.severity === severity && one.at.file === file).length;
  return {
    file,
    reason,
    receivedAt: receivedAt === undefined ? null : localTime(receivedAt),
    receivedFrom: receivedFrom ?? null,
    rows: rows.length,
    errors: count('error'),
    warnings: count('warning'),
  };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** How late by the hour, on the day of the deadline itself. */
function minutesLate(received: string, { submitBy, submitByTime }: Cycle): number | null {
  const time = received.slice(11, 16);
  if (submitByTime === undefined || time === '' || received.slice(0, 10) !== submitBy) return null;
  return minutesOf(time) - minutesOf(submitByTime);
}

function lastReceived(files: readonly BoardFile[]): BoardFile | undefined {
  return files.reduce<BoardFile | undefined>(
    (last, file) => ((file.receivedAt ?? '') > (last?.receivedAt ?? '') ? file : last),
    undefined,
  );
}

function sum(files: readonly BoardFile[], key: 'errors' | 'warnings'): number {
  return files.reduce((total, file) => total + file[key], 0);
}

type Standing = Pick<BoardUnit, 'delivery' | 'daysLate' | 'minutesLate'>;

function standingOf(used: BoardFile, cycle: Cycle): Standing {
  const { onTime, daysLate } = punctuality(used.receivedAt ?? undefined, cycle);
  if (onTime === null) return { delivery: 'submitted', daysLate: null, minutesLate: null };
  if (onTime) return { delivery: 'on-time', daysLate: null, minutesLate: null };
  return { delivery: 'late', daysLate, minutesLate: minutesLate(used.receivedAt ?? '', cycle) };
}

function unitOf(
  id: string,
  order: UnitOrder,
  files: readonly BoardFile[],
  cycle: Cycle,
): BoardUnit {
  const used = files.find(({ reason }) => reason === null);
  const counted = used ? [used] : files;
  const told = used ?? lastReceived(files);
  const absent: Standing = {
    delivery: files.length > 0 ? 'unusable' : 'missing',
    daysLate: null,
    minutesLate: null,
  };
  const standing = used ? standingOf(used, cycle) : absent;
  const errors = sum(counted, 'errors');
  const again = standing.delivery === 'unusable' || errors > 0;
  return {
    id,
    name: order.name(id),
    group: order.group(id),
    delivery: standing.delivery,
    action: standing.delivery === 'missing' ? 'send' : again ? 'resend' : 'none',
    receivedAt: told?.receivedAt ?? null,
    receivedFrom: told?.receivedFrom ?? null,
    daysLate: standing.daysLate,
    minutesLate: standing.minutesLate,
    errors,
    warnings: sum(counted, 'warnings'),
    files,
  };
}

function totalsOf(units: readonly BoardUnit[], unassigned: readonly BoardFile[]): Board['totals'] {
  const count = (wanted: BoardUnit['delivery']) =>
    units.filter(({ delivery }) => delivery === wanted).length;
  const all = (key: 'errors' | 'warnings') => units.reduce((total, unit) => total + unit[key], 0);
  return {
    units: units.length,
    onTime: count('on-time'),
    late: count('late'),
    submitted: count('submitted'),
    unusable: count('unusable'),
    missing: count('missing'),
    faulty: units.filter(isFaulty).length,
    errors: all('errors') + sum(unassigned, 'errors'),
    warnings: all('warnings') + sum(unassigned, 'warnings'),
    unassigned: unassigned.length,
  };
}

/**
 * The board of a round, in roster order; the order of the submissions changes nothing.
 * Throws when the round has no cycle or no report date: only a round with a period has a board.
 */
export function boardOf(
  round: Round,
  diagnostics: readonly Diagnostic[],
  tool: Board['tool'],
): Board {
  const { cycle, asOf, roster, submissions } = round;
  if (cycle === undefined || asOf === undefined) {
    throw new Error('boardOf needs a round with a cycle and a report date');
  }
  const order = unitOrder(roster, submissions);
  const excused = excusedUnits(round, diagnostics);
  const sent = sentFiles(round);
  const filesOf = (id: string | undefined) =>
    sent
      .filter(({ submission }) => submission.unit.id === id)
      .map((one) => fileOf(one, diagnostics));
  const units = order.ids
    .map((id) => unitOf(id, order, filesOf(id), cycle))
    .filter(({ id, files }) => files.length > 0 || !excused(id));
  const unassigned = filesOf(undefined);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool,
    period: cycle.period.id,
    asOf,
    submitBy: cycle.submitBy ?? null,
    submitByTime: cycle.submitByTime ?? null,
    units,
    unassigned,
    totals: totalsOf(units, unassigned),
  };
}
