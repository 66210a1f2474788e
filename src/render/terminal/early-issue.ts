/** A report that is issued before the day up to which it speaks. */
import type { IsoDate } from '../../model/grid.js';
import { printDateShort } from '../../text/date.js';

/** What is odd about the day of issue; undefined when nothing is, or when the day is still blank. */
export function earlyIssueNote(date: IsoDate | undefined, asOf: IsoDate): string | undefined {
  if (date === undefined || date >= asOf) return undefined;
  return `Ngày ban hành ${printDateShort(date)} trước ngày tính số liệu ${printDateShort(asOf)}: nhiệm vụ đến hạn giữa hai ngày đó đã tính là quá hạn nếu chưa xong. Cần tính đến ngày ban hành: chạy lại “de06 merge” với --as-of ${printDateShort(date)}.`;
}
