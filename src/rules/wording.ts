/** Pieces of sentences that the rules share. */
const QUOTED_LENGTH = 80;

/** “text” on one line, cut after 80 characters with an ellipsis. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = line.length > QUOTED_LENGTH ? [...line] : [];
  if (letters.length <= QUOTED_LENGTH) return `“${line}”`;
  return `“${letters.slice(0, QUOTED_LENGTH).join('').trimEnd()}…”`;
}

/** “a”, “b”, “c”. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(', ');
}

/** No letter and no digit: "", "-", "…". */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
