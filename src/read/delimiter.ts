/** Which character separates the fields of a text file, told from its content. */

/** In the order that decides a tie: the rarer a character is in prose, the earlier. */
const CANDIDATES = ['\t', ';', ','] as const;
const SAMPLE_LENGTH = 65_536;
const SAMPLE_RECORDS = 200;
/** A wider table than this is no stronger evidence. */
const WIDE = 16;

export interface DelimitedText {
  readonly delimiter: string;
  /** Without the `sep=` line. */
  readonly text: string;
}

/** The delimiter by the `sep=` line that Excel understands, else by the most even table. */
export function tellDelimiter(text: string): DelimitedText {
  const directive = /^"?sep=([^\r\n"])"?[;,\t]*(?:\r\n|\r|\n|$)/i.exec(text);
  if (directive?.[1]) return { delimiter: directive[1], text: text.slice(directive[0].length) };
  let best: string = ',';
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const score = evenness(fieldCounts(text.slice(0, SAMPLE_LENGTH), candidate));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return { delimiter: best, text };
}

/** How strongly records agree on a number of fields above one; more fields weigh more. */
function evenness(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let best = 0;
  for (const [fields, records] of frequency) {
    const share = records / counts.length;
    best = Math.max(best, share * share * (Math.min(fields, WIDE) - 1));
  }
  return best;
}

/** Fields of each of the first records that hold more than delimiters. */
function fieldCounts(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let fields = 1;
  let isQuoted = false;
  let isFieldStart = true;
  let isBlank = true;
  for (const letter of text) {
    if (isQuoted) {
      isQuoted = letter !== '"';
      if (isQuoted && letter.trim() !== '') isBlank = false;
    } else if (letter === '"' && isFieldStart) isQuoted = true;
    else if (letter === '\n' || letter === '\r') {
      if (!isBlank) counts.push(fields);
      if (counts.length === SAMPLE_RECORDS) return counts;
      fields = 1;
      isBlank = true;
    } else if (letter === delimiter) fields += 1;
    else if (letter.trim() !== '') isBlank = false;
    // A quote behind a closing quote is an escaped one and opens again.
    isFieldStart = letter === delimiter || letter === '\n' || letter === '\r' || letter === '"';
  }
  return isBlank ? counts : [...counts, fields];
}
