/** Orders of texts that do not depend on the machine. */

const collator = new Intl.Collator('vi', { numeric: true });

/** Order for sorting: a ă â b … đ …, tones after letters, numbers by value; total, so stable output. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b) || compareCodes(a, b);
}

/** Order of the characters' codes: for ids and paths, the same on every machine. */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
