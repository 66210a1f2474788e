/** Places that somebody has to fill in. */

/** Stands where nothing is configured. */
export const BLANK = '…';

/** A mark of its own; one that ends a word says that a long text goes on. */
const MARK = /(?<![^\s“"])…/gu;

/** How many places of a text are left to fill in. */
export function blanksIn(text: string): number {
  return text.match(MARK)?.length ?? 0;
}
