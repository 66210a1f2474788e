/** How alike two texts are, for "did you mean" and for tasks that were edited. */
import { foldKey } from './fold.js';

/** Above this length letters are not compared one by one: the cost would grow with the square. */
const LETTERWISE_LENGTH = 80;

/**
 * 0 (nothing in common) to 1 (equal keys). Short texts by edit distance with neighbouring letters
 * swapped (optimal string alignment), long ones by the pairs of words they share (Dice). Symmetric; 0 when
 * either text is empty.
 */
export function similarity(a: string, b: string): number {
  return keySimilarity(foldKey(a), foldKey(b));
}

export interface Nearest<T> {
  readonly candidate: T;
  readonly score: number;
}

/** The candidate most like `text` with a score of at least `threshold`; of equals, the first. */
export function nearest<T>(
  text: string,
  candidates: readonly T[],
  keyOf: (candidate: T) => string,
  threshold: number,
): Nearest<T> | undefined {
  const key = foldKey(text);
  let best: Nearest<T> | undefined;
  for (const candidate of candidates) {
    const score = keySimilarity(key, foldKey(keyOf(candidate)));
    if (score >= threshold && score > (best?.score ?? 0)) best = { candidate, score };
  }
  return best;
}

function keySimilarity(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer > LETTERWISE_LENGTH) return pairSimilarity(a, b);
  return 1 - editDistance(a, b) / longer;
}

/** Edit distance over letters: insert, delete, replace, swap neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

function pairSimilarity(a: string, b: string): number {
  const left = wordPairs(a);
  const right = wordPairs(b);
  let shared = 0;
  for (const [pair, count] of left.counts) shared += Math.min(count, right.counts.get(pair) ?? 0);
  return (2 * shared) / (left.total + right.total);
}

interface WordPairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function wordPairs(key: string): WordPairs {
  const counts = new Map<string, number>();
  const words = key.split(' ');
  let previous = '';
  for (const word of [...words, '']) {
    const pair = `${previous} ${word}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    previous = word;
  }
  return { counts, total: words.length + 1 };
}
