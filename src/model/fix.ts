/** A change of a cell that needs nobody to decide anything. */
import type { Place } from './address.js';

export const FIX_KINDS = ['encoding', 'spaces', 'status-word', 'date'] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** For people. */
export const FIX_NAMES: Readonly<Record<FixKind, string>> = {
  encoding: 'chuyển sang Unicode',
  spaces: 'bỏ khoảng trắng thừa, chuẩn hóa chữ',
  'status-word': 'thay bằng từ của biểu mẫu',
  date: 'viết ngày dạng ngày/tháng/năm',
};

export interface Fix {
  /** With sheet and cell. */
  readonly at: Place;
  /** Title of the column in the form, for cells of the table. */
  readonly column?: string;
  readonly before: string;
  readonly after: string;
  /** Everything that was done to the cell, in the order in which it was done. */
  readonly kinds: readonly FixKind[];
}
