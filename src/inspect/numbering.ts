/** The numbers that Word itself writes before paragraphs: "I.", "2.1.", "a)". */
import { toRoman } from '../text/roman.js';
import { child, val, type WordNode, whole } from '../word/node.js';

/** One level of a list. */
export interface Level {
  /** Paragraphs of the same list count on. */
  readonly list: string;
  readonly depth: number;
  /** The levels of the list, the outermost first. */
  readonly levels: readonly WordNode[];
  /** Indents that come with the level. */
  readonly properties?: WordNode;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** a to z, then aa, bb …, as Word goes on. */
function letter(value: number): string {
  const one = LETTERS[(value - 1) % LETTERS.length] ?? '';
  return one.repeat(Math.ceil(value / LETTERS.length));
}

function written(value: number, format: string | undefined): string {
  if (value < 1) return String(value);
  if (format === 'upperRoman') return toRoman(value);
  if (format === 'lowerRoman') return toRoman(value).toLowerCase();
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

/** `numbering.xml` → from the number of a list and a depth to the level. */
export function listsOf(
  numbering: WordNode | undefined,
): (list: string | undefined, depth: number) => Level | undefined {
  const named = (name: string, key: string) =>
    new Map(
      (numbering?.children ?? [])
        .filter((own) => own.name === name)
        .map((own) => [own.attributes.get(key), own]),
    );
  const abstracts = named('abstractNum', 'abstractNumId');
  const lists = named('num', 'numId');
  return (list, depth) => {
    const own = lists.get(list);
    const make = val(own, 'abstractNumId');
    const levels = (abstracts.get(make)?.children ?? []).filter(({ name }) => name === 'lvl');
    const level = levels[depth];
    if (own === undefined || level === undefined) return undefined;
    // A list that begins anew counts for itself; others of the same make count on.
    const anew = own.children.some((one) => child(one, 'startOverride') !== undefined);
    const properties = child(level, 'pPr');
    return {
      list: anew ? `own ${list}` : `make ${make}`,
      depth,
      levels,
      ...(properties ? { properties } : {}),
    };
  };
}

/** The label of each next paragraph of a document, counted as Word counts. */
export class Counter {
  readonly #counts = new Map<string, readonly number[]>();

  /** "I." for the first paragraph of a level "%1.", "-" for a bullet. */
  next({ list, depth, levels }: Level): string {
    const startOf = (at: number) => whole(child(levels[at], 'start'), 'val') ?? 1;
    const before = this.#counts.get(list) ?? [];
    const counts = levels.slice(0, depth + 1).map((_, at) => {
      const own = before[at];
      if (at === depth) return own === undefined ? startOf(at) : own + 1;
      return own ?? startOf(at);
    });
    this.#counts.set(list, counts);
    if (val(levels[depth], 'numFmt') === 'bullet') return '-';
    return (val(levels[depth], 'lvlText') ?? '').replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return written(counts[at] ?? startOf(at), val(levels[at], 'numFmt'));
    });
  }
}
