/** Places of cells, also of those that are empty and therefore not in the model. */
import { type Place, toA1 } from '../model/address.js';
import type { Submission, TaskRow } from '../model/submission.js';
import type { VoidCell } from '../model/table.js';

/** The file's table has this column; the status also as tick columns. */
export function hasColumn({ table }: Submission, key: string): boolean {
  if (!table) return false;
  if (key === 'status' && table.ticks.length > 0) return true;
  return table.columns.some((column) => column.key === key);
}

/** The row's cell in a column, filled or empty; the row's first cell where there is no such column. */
export function cellPlace(submission: Submission, row: TaskRow, key: string): Place {
  const { table } = submission;
  const cell = row.cells[key];
  if (cell) return cell.at;
  const column =
    table?.columns.find((each) => each.key === key)?.column ??
    (key === 'status' ? table?.ticks[0]?.column : undefined);
  if (!table || column === undefined) return row.at;
  return { file: submission.file, sheet: table.sheet, cell: toA1(row.row, column) };
}

/** The sheet that holds the table, or the file. */
export function sheetPlace({ file, table }: Submission): Place {
  return table ? { file, sheet: table.sheet } : { file };
}

/** First cell of the table's header. */
export function headerPlace(submission: Submission): Place {
  const { table } = submission;
  if (!table) return sheetPlace(submission);
  const columns = [...table.columns, ...table.ticks].map(({ column }) => column);
  const first = columns.length > 0 ? Math.min(...columns) : 1;
  return { ...sheetPlace(submission), cell: toA1(table.headerTop, first) };
}

/** "ô C14", with the sheet when it is another one than `beside`, with the file likewise. */
export function printPlace(place: Place, beside?: Place): string {
  const parts = [
    place.cell === undefined ? '' : `ô ${place.cell}`,
    place.sheet === undefined || place.sheet === beside?.sheet ? '' : `trang tính “${place.sheet}”`,
    place.file === beside?.file ? '' : `tệp “${place.file}”`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Cells of the tasks that hold no value, for a reason of this kind. */
export function voidsOf({ table }: Submission, kind: VoidCell['kind']): readonly VoidCell[] {
  return (table?.voids ?? []).filter((cell) => cell.kind === kind);
}
