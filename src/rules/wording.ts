/** Pieces of sentences that the rules share. */
import { quote } from '../text/quote.js';

export { quote };

/** “a”, “b”, “c”. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map((text) => quote(text)).join(', ');
}

/** No letter and no digit: "", "-", "…". */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
