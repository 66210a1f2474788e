/** Vietnamese alphabetical order. */

const collator = new Intl.Collator('vi', { numeric: true });

/** Order for sorting: a ă â b … đ …, tones after letters, numbers by value; total, so stable output. */
export function compareVietnamese(a: string, b: string): number {
  const order = collator.compare(a, b);
  if (order !== 0) return order;
  return a < b ? -1 : Number(a > b);
}
