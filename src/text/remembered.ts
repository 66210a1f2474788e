/** Answers kept by text: the offices of a round copy the same labels, names and deadlines. */

/** A store that is full is emptied: it bounds the memory, and what is common comes back at once. */
const MOST_ENTRIES = 20_000;
/** Longer texts are prose, which seldom comes back. */
const LONGEST_TEXT = 300;

/** The same pure function, each short text worked out once. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    if (known.size >= MOST_ENTRIES) known.clear();
    const answer = compute(text);
    known.set(text, { answer });
    return answer;
  };
}
