/** The round of the month before, as small as rules need it. */
import type { Consolidated } from '../../src/model/consolidated.js';
import { consolidated, contribution, type TaskSpec, task } from './report-builder.js';

interface Earlier extends TaskSpec {
  /** Unit that reported; Sở Y tế by default. */
  readonly by?: string;
  readonly shared?: true;
}

/** May 2024: each task reported by Sở Y tế as its only lead. */
export function earlierRound(...tasks: readonly Earlier[]): Consolidated {
  const merged = tasks.map(({ by = 'so-y-te', shared, ...spec }) => {
    const units = shared ? [by, 'so-tu-phap'] : [by];
    const { status = 'in-progress', result = '' } = spec;
    const contributions = units.map((unit) => contribution(unit, { status, result }));
    return task({ leads: units, ...spec, contributions });
  });
  return { ...consolidated(merged), period: '2024-05', asOf: '2024-05-31' };
}
