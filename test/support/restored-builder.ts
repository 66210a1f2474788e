/** A consolidated workbook that was read back, with nothing in it but what a test asks for. */
import type { Totals } from '../../src/model/consolidated.js';
import type { Restored } from '../../src/model/restored.js';

const NONE: Totals = {
  total: 0,
  completed: 0,
  ongoing: 0,
  inProgress: 0,
  notStarted: 0,
  noReport: 0,
  other: 0,
  overdue: 0,
};

/** Empty consolidated data with the given faults of reading it back. */
export function restoredOf(changes: Partial<Pick<Restored, 'totals' | 'problems'>> = {}): Restored {
  return {
    consolidated: {
      schemaVersion: 1,
      tool: { name: 'de06', version: '0.0.0' },
      period: '2024-06',
      asOf: '2024-06-30',
      submitBy: null,
      units: [],
      tasks: [],
      outside: [],
      totals: NONE,
      bySection: [],
      byUnit: [],
      reconciliation: { read: 0, merged: 0, outside: 0, setAside: 0 },
      refused: [],
      diagnostics: [],
    },
    totals: [],
    problems: [],
    ...changes,
  };
}
