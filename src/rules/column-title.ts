/** Names the column that a diagnostic stands in, as the form calls it. */
import { fromA1, type Place } from '../model/address.js';
import type { Round } from '../model/round.js';

/** Title of the column at a place below a table's header; a fault of the header is of no one column. */
export function columnTitles(round: Round): (place: Place) => string | undefined {
  const tables = new Map(round.submissions.map(({ file, table }) => [file, table]));
  const status = round.form.columns.find(({ key }) => key === 'status')?.title;
  return ({ file, sheet, cell }) => {
    const table = tables.get(file);
    const at = cell === undefined ? undefined : fromA1(cell);
    if (!table || !at || table.sheet !== sheet || at.row <= table.headerBottom) return undefined;
    const tick = table.ticks.some(({ column }) => column === at.column);
    return tick ? status : table.columns.find(({ column }) => column === at.column)?.title;
  };
}
