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

/** What stands between two lines of a cell that are told as one. */
function joint(line: string, next: string): string {
  if (line.endsWith(':')) return ': ';
  return /^\p{Lu}/u.test(next) ? '. ' : '; ';
}

/** Several lines of a cell as one: "- A\n- B" → "A. B", "- a\n- b" → "a; b". */
export function onOneLine(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(LEADING_MARK, ''))
    .filter((line) => withoutStop(line) !== '');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return `${withoutStop(line)}${next === undefined ? '' : joint(line, next)}`;
    })
    .join('');
}

/** Words that no phrase ends with. */
const DANGLING =
  /(?:\s+(?:và|hoặc|của|để|về|trong|với|các|những|là|cho|theo|đến|tại|từ|do|vì|một|trên|khi|có))+$/u;

/** Words that open a phrase: a text cut before one of them still reads as whole. */
const CONNECTIVE = /\s(?:để|nhằm|vì|theo|trên|trong|giữa|tại|của|và|do|khi)(?=\s)/gu;

/** Where a parenthesis opens that is not closed; -1 when there is none. */
function openParenthesis(text: string): number {
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') ? open : -1;
}

/** Where to end a text that is too long: after a sentence, a phrase or, failing these, a word. */
function cutOf(head: string, least: number): number {
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '));
  if (sentence > least) return sentence;
  const open = openParenthesis(head);
  const before = open > least ? head.slice(0, open) : head;
  const phrase = before.lastIndexOf(', ');
  if (phrase > least && openParenthesis(before.slice(0, phrase)) < 0) return phrase;
  if (open > least) return open;
  const joined = [...head.matchAll(CONNECTIVE)].at(-1)?.index ?? -1;
  return joined > least ? joined : head.lastIndexOf(' ');
}

/**
 * At most `limit` characters, cut where a reader pauses: between sentences or phrases near the end,
 * else between words; never within a parenthesis that opens near the end.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const cut = cutOf(head, limit * 0.6);
  const kept = head.slice(0, cut > 0 ? cut : limit).replace(DANGLING, '');
  return `${withoutStop(kept)}…`;
}

/** The first of a long list; a single one more is told too: “và 01 đơn vị khác” is as long as a name. */
export function firstOf<T>(items: readonly T[], limit: number): readonly T[] {
  return items.length > limit + 1 ? items.slice(0, limit) : items;
}

/** A closing mark, unless the text was cut or closes itself. */
export function closed(text: string, mark: '.' | ';'): string {
  return /[….;!?]$/u.test(text) ? text : `${text}${mark}`;
}

/** Lines of a short list: each ends with a semicolon, the last with a full stop; “…” stays. */
export function closedList(items: readonly string[]): readonly string[] {
  return items.map((item, index) => {
    const text = item.endsWith('…') ? item : withoutStop(item);
    return closed(text, index === items.length - 1 ? '.' : ';');
  });
}
