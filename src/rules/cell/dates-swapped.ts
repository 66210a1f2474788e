import type { IsoDate } from '../../model/grid.js';
import type { Table, TableCell } from '../../model/table.js';
import { printDateShort, readDate } from '../../text/date.js';
import { defineRule } from '../rule.js';
import { quote } from '../wording.js';

/** As a person types a day; in prose and with dots no Excel makes a date of it. */
const TYPED_DAY = /^\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})$/;
const MONTHS = 12;
const MOST_RELATED = 10;

const dayOf = (date: IsoDate): number => Number(date.slice(8));

/** 3 May → 5 March. */
const exchanged = (date: IsoDate): IsoDate =>
  `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

function cellsOf({ rows }: Table, key: string): readonly TableCell[] {
  const cells = rows.flatMap(({ kind, cells: all }) => (kind === 'data' ? (all[key] ?? []) : []));
  return [...new Set(cells)];
}

interface Swapped {
  /** A day that stayed text because no month is that high. */
  readonly text: string;
  /** Dates whose day and month may be exchanged. */
  readonly dates: readonly { readonly cell: TableCell; readonly date: IsoDate }[];
}

/**
 * An Excel that expects month/day/year leaves 25/3/2024 text and turns 05/3/2024 into 3 May. A true
 * date with a day above 12 shows that this one does not.
 */
function swappedIn(cells: readonly TableCell[]): Swapped | undefined {
  const text = cells.find(
    ({ cell, text: typed }) =>
      cell.kind === 'text' && TYPED_DAY.test(typed) && dayOf(readDate(typed) ?? '') > MONTHS,
  )?.text;
  const dates = cells.flatMap((cell) => (cell.cell.date ? [{ cell, date: cell.cell.date }] : []));
  if (text === undefined || dates.some(({ date }) => dayOf(date) > MONTHS)) return undefined;
  const doubtful = dates.filter(({ date }) => date !== exchanged(date));
  return doubtful.length === 0 ? undefined : { text, dates: doubtful };
}

export const datesSwapped = defineRule<{
  label: string;
  text: string;
  cell: string;
  read: string;
  meant: string;
  cells: number;
}>({
  code: 'DE210',
  name: 'dates-swapped',
  title: 'Ngày và tháng có thể bị đảo',
  severity: 'warning',
  scope: 'submission',
  explain: {
    what: 'Trong cùng một cột, ngày lớn hơn 12 còn là chữ còn các ô ngày thật đều có ngày từ 12 trở xuống: dấu hiệu Excel kiểu Anh – Mỹ đã đảo ngày và tháng.',
    why: 'Gõ 05/3/2024 vào Excel kiểu Anh – Mỹ thì thành ngày 03 tháng 5; thời hạn sai mà không có lỗi nào khác.',
    fix: 'Kiểm tra từng ô ngày của cột; gõ lại ô bị đảo. Nên đặt kiểu ngày của máy là ngày/tháng/năm trước khi gõ.',
  },
  message: ({ label, text, cell, read, meant, cells }) =>
    `Cột ${quote(label)}: có thể ${cells} ô bị đảo ngày và tháng; ${quote(text)} còn là chữ, còn ô ${cell} là ngày ${read} (có thể là ${meant}).`,
  hint: () => 'Kiểm tra từng ô ngày của cột và gõ lại ô bị đảo theo ngày/tháng/năm.',
  *check({ table }, { round }) {
    if (table === undefined) return;
    const types = new Map(round.form.columns.map(({ key, type }) => [key, type]));
    for (const { key, label, at } of table.columns) {
      const type = types.get(key);
      if (type !== 'deadline' && type !== 'date') continue;
      const swapped = swappedIn(cellsOf(table, key));
      const [first] = swapped?.dates ?? [];
      if (swapped === undefined || first === undefined) continue;
      const { text, dates } = swapped;
      const args = {
        label,
        text,
        cell: first.cell.at.cell ?? '',
        read: printDateShort(first.date),
        meant: printDateShort(exchanged(first.date)),
        cells: dates.length,
      };
      yield { at, related: dates.slice(0, MOST_RELATED).map(({ cell }) => cell.at), args };
    }
  },
});
