/** Texts of cells made fit for a line of prose. */

const LEADING_MARK = /^[-–—+•*·]\s*/u;
const TRAILING_STOP = /[\s.;,:…]+$/u;

/** Without the full stop, semicolon or dots that a cell's text ends with. */
export function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/\.\/\.$/, '')
    .replace(TRAILING_STOP, '');
}

/** Several lines of a cell as one: "- A\n- B" → "A; B". */
export function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => withoutStop(line.trim().replace(LEADING_MARK, '')))
    .filter((line) => line !== '')
    .join('; ');
}

/** At most `limit` characters, cut between sentences where there is one near the end, else between words. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '));
  const cut = sentence > limit * 0.6 ? sentence : head.lastIndexOf(' ');
  return `${withoutStop(head.slice(0, cut > 0 ? cut : limit))}…`;
}

/** A closing mark, unless the text was cut or closes itself. */
export function closed(text: string, mark: '.' | ';'): string {
  return /[….;!?]$/u.test(text) ? text : `${text}${mark}`;
}

/** Lines of a short list: each ends with a semicolon, the last with a full stop. */
export function closedList(items: readonly string[]): readonly string[] {
  return items.map((item, index) =>
    closed(withoutStop(item), index === items.length - 1 ? '.' : ';'),
  );
}
