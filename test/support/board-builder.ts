/** Boards of who sent, for tests of what is made from them. */
import type { Board, BoardFile, BoardUnit } from '../../src/model/board.js';

export function boardFile(file: string, given: Partial<BoardFile> = {}): BoardFile {
  return {
    file,
    reason: null,
    receivedAt: '2024-06-20T08:05:00',
    receivedFrom: 'register',
    rows: 3,
    errors: 0,
    warnings: 0,
    ...given,
  };
}

/** A unit that sent on time and without a fault, changed as asked. */
export function boardUnit(id: string, name: string, given: Partial<BoardUnit> = {}): BoardUnit {
  return {
    id,
    name,
    group: 'so',
    delivery: 'on-time',
    action: 'none',
    receivedAt: '2024-06-20T08:05:00',
    receivedFrom: 'register',
    daysLate: null,
    minutesLate: null,
    errors: 0,
    warnings: 0,
    files: [boardFile(`nop/2024-06/${id}.xlsx`)],
    ...given,
  };
}

export const MISSING: Partial<BoardUnit> = {
  delivery: 'missing',
  action: 'send',
  receivedAt: null,
  receivedFrom: null,
  files: [],
};

export const LATE: Partial<BoardUnit> = {
  delivery: 'late',
  receivedAt: '2024-06-27T09:15:00',
  daysLate: 2,
};

export const FAULTY: Partial<BoardUnit> = { action: 'resend', errors: 2 };

/** A unit whose only file was set aside. */
export function unusable(reason: string): Partial<BoardUnit> {
  return {
    delivery: 'unusable',
    action: 'resend',
    errors: 1,
    files: [boardFile('nop/2024-06/tep.xlsx', { reason, errors: 1 })],
  };
}

export function boardOfUnits(
  units: readonly BoardUnit[],
  given: Partial<Omit<Board, 'units' | 'totals'>> = {},
): Board {
  const count = (delivery: BoardUnit['delivery']) =>
    units.filter((unit) => unit.delivery === delivery).length;
  const unassigned = given.unassigned ?? [];
  return {
    schemaVersion: 1,
    tool: { name: 'de06', version: '0.0.0' },
    period: '2024-06',
    asOf: '2024-06-30',
    submitBy: '2024-06-25',
    submitByTime: null,
    ...given,
    units,
    unassigned,
    totals: {
      units: units.length,
      onTime: count('on-time'),
      late: count('late'),
      submitted: count('submitted'),
      unusable: count('unusable'),
      missing: count('missing'),
      faulty: units.filter((one) => one.action === 'resend' && one.delivery !== 'unusable').length,
      errors: units.reduce((sum, { errors }) => sum + errors, 0),
      warnings: units.reduce((sum, { warnings }) => sum + warnings, 0),
      unassigned: unassigned.length,
    },
  };
}
