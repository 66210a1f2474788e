/** Names the column that a diagnostic stands in, as the form calls it. */
import { fromA1, type Place } from '../model/address.js';
import type { Round } from '../model/round.js';

/** Title of the column at a place; undefined outside the files' tables. */
export function columnTitles(round: Round): (place: Place) => string | undefined {
  const tables = new Map(round.submissions.map(({ file, table }) => [file, table]));
  const status = round.form.columns.find(({ key }) => key === 'status')?.title;
  return ({ file, sheet, cell }) => {
    const table = tables.get(file);
    const at = cell === undefined ? undefined : fromA1(cell);
    if (!table || !at || table.sheet !== sheet || at.row < table.headerTop) return undefined;
    const tick = table.ticks.some(({ column }) => column === at.column);
    return tick ? status : table.columns.find(({ column }) => column === at.column)?.title;
  };
}
