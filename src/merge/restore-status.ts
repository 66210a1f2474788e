/** States as the consolidated workbook prints them, or as a person wrote them over. */
import type { StatusWord } from '../model/form.js';
import { STATE_NAMES, STATES, type State } from '../model/status.js';
import type { TableRow } from '../model/table.js';
import { foldKey } from '../text/fold.js';
import { type Report, textOf } from './restore-cells.js';

export type StatusReader = (row: TableRow, key: string) => State;

/** Reads the printed names and the form's own words; anything else is `other`, and reported. */
export function statusReader(words: readonly StatusWord[], report: Report): StatusReader {
  const states = new Map<string, State>(words.map(({ text, state }) => [foldKey(text), state]));
  for (const state of STATES) states.set(foldKey(STATE_NAMES[state]), state);
  return (row, key) => {
    const text = textOf(row, key);
    const state = states.get(foldKey(text));
    if (state === undefined) {
      report({ at: row.cells[key]?.at ?? row.at, value: text, kind: 'status' });
    }
    return state ?? 'other';
  };
}
