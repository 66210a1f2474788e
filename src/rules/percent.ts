/** Percentages in cells. */
import type { TableCell } from '../model/table.js';
import { readNumber, readPercent } from '../text/number.js';

/** True for a known percentage below 0 or above 100. */
export function isOutOfRange(percent: number | undefined): boolean {
  return percent !== undefined && (percent < 0 || percent > 100);
}

/** The percentage of a cell in percent units; undefined when it holds something else. */
export function percentOf({ cell, text }: TableCell): number | undefined {
  if (cell.number !== undefined) return cell.percent ? cell.number * 100 : cell.number;
  return readPercent(text) ?? readNumber(text);
}
