/** What an office reported for a task in the period before. */
import type { Consolidated } from '../model/consolidated.js';
import { STATE_NAMES } from '../model/status.js';
import { printPeriod, readPeriodId } from '../text/period.js';

/** A longer result is cut: the column only reminds. */
const LONGEST = 600;

export interface PreviousResults {
  /** "tháng 6 năm 2024". */
  readonly period: string;
  /** Task id → state and result. */
  readonly texts: ReadonlyMap<string, string>;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

/** The unit's own rows of a consolidated round; of several for one task the first, which counted. */
export function previousResults({ period, tasks }: Consolidated, unitId: string): PreviousResults {
  const texts = new Map<string, string>();
  for (const { id, contributions } of tasks) {
    const own = contributions.find(({ unit }) => unit === unitId);
    if (own === undefined) continue;
    const result = own.result === '' ? '' : `: ${own.result}`;
    texts.set(id, shortened(`${STATE_NAMES[own.status]}${result}`));
  }
  const read = readPeriodId(period);
  return { period: read === undefined ? period : printPeriod(read), texts };
}
