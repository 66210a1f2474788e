/** Values of the round in the words that the workbook prints. */
import type { Consolidated } from '../../model/consolidated.js';
import type { IsoDate } from '../../model/grid.js';
import { STATE_NAMES, type State } from '../../model/status.js';
import { NO_SECTION_NAME, TITLE_LABELS } from '../../model/workbook.js';
import { printDateShort } from '../../text/date.js';
import { printPeriod, readPeriodId } from '../../text/period.js';
import type { DateValue, ToneRule } from './page.js';

/** ISO date → a true date of the sheet. */
export function dateValue(date: IsoDate | null): DateValue | null {
  return date === null ? null : { date };
}

/** A section's name; tasks without one stand under a name of their own. */
export function sectionName(section: string): string {
  return section === '' ? NO_SECTION_NAME : section;
}

/** `2024-06` → "Kỳ báo cáo: tháng 6 năm 2024 (2024-06)". */
export function periodLine({ period }: Pick<Consolidated, 'period'>): string {
  const read = readPeriodId(period);
  const text = read === undefined ? period : `${printPeriod(read)} (${period})`;
  return `${TITLE_LABELS.period}: ${text}`;
}

/** "Số liệu tính đến ngày: 30/6/2024". */
export function asOfLine({ asOf }: Pick<Consolidated, 'asOf'>): string {
  return `${TITLE_LABELS.asOf}: ${printDateShort(asOf)}`;
}

/** "Hạn nộp: 25/6/2024". */
export function submitByLine({ submitBy }: Pick<Consolidated, 'submitBy'>): string {
  return `${TITLE_LABELS.submitBy}: ${submitBy === null ? 'không quy định' : printDateShort(submitBy)}`;
}

const STATE_TONES: readonly (readonly [State, ToneRule['tone'], mark: string])[] = [
  ['completed', 'good', '●'],
  ['ongoing', 'steady', '◆'],
  ['in-progress', 'active', '►'],
  ['not-started', 'idle', '○'],
  ['no-report', 'absent', '–'],
  ['other', 'query', '?'],
];

/** Colours and marks of the states wherever a column prints them. */
export const STATE_TONE_RULES: readonly ToneRule[] = STATE_TONES.map(([state, tone, mark]) => ({
  text: STATE_NAMES[state],
  tone,
  mark,
}));
