/** The horizontal rules of the first page: whose they are, how long they are and ought to be. */
import { RULE_LENGTHS } from '../model/nd30.js';
import type { WordDocument, WordLine, WordRule } from '../model/word.js';
import { textWidth } from '../text/times-widths.js';
import { type KnownLine, linesOf, roomOf, TEXT_ELEMENTS } from './lines.js';

/** An element that has a rule below it. */
export interface RuledElement {
  /** The element's last line. */
  readonly line: KnownLine;
  readonly drawn: boolean;
  readonly dashed: boolean;
  /** Twips; undefined: nothing tells how long it is. */
  readonly length?: number;
  /** Twips, both bounds allowed, of the longest line of the element. */
  readonly wanted: readonly [number, number];
  readonly fits: boolean;
}

type Ruled = keyof typeof RULE_LENGTHS;

/** Rules drawn by hand, and widths that are reckoned, differ by so much of the line. */
const TOLERANCE: Readonly<Record<Ruled, number>> = {
  tieuNgu: 0.1,
  coQuanBanHanh: 0.05,
  trichYeu: 0.05,
};

interface FoundRule extends WordRule {
  readonly at: WordLine;
}

function lengthOf({ kind, length, at }: FoundRule, document: WordDocument): number | undefined {
  if (kind !== 'border') return length;
  const room = roomOf(at, document);
  return room === undefined ? undefined : room - at.left - at.right;
}

/** The shortest and the longest line of text; where lines wrap, the last may be of any length. */
function widths(lines: readonly KnownLine[], document: WordDocument): readonly [number, number] {
  const all = lines.flatMap((line) => {
    const room = roomOf(line, document) ?? Number.POSITIVE_INFINITY;
    const [run] = line.runs;
    return line.text.split('\n').flatMap((text) => {
      const width = textWidth(text.trim(), run?.sizePt ?? 0, run?.bold === true);
      return width > room ? [0, room] : [width];
    });
  });
  return [Math.min(...all), Math.max(...all)];
}

/** The lines before the text, from the head to the legal basis, and the first line of the text. */
function opening({ lines }: WordDocument): readonly WordLine[] {
  const text = lines.findIndex(
    ({ element, cell }) =>
      !cell && element !== undefined && (element === 'kinhGui' || TEXT_ELEMENTS.includes(element)),
  );
  return text < 0 ? lines : lines.slice(0, text + 1);
}

const rulesAt = (lines: readonly WordLine[]): readonly FoundRule[] =>
  lines.flatMap((at) => at.rules.map((rule) => ({ ...rule, at })));

/** Rules in the column of the head that an element stands in, of others those outside tables. */
function rulesBeside({ cell }: WordLine, document: WordDocument): readonly FoundRule[] {
  return rulesAt(
    opening(document).filter((line) =>
      cell
        ? line.cell?.table === cell.table && line.cell.column === cell.column
        : !line.cell && !line.boxed,
    ),
  );
}

/** Rules of the first page; none where the head does not stand in columns. */
export function ruledElements(document: WordDocument): readonly RuledElement[] {
  const ids: readonly Ruled[] = ['coQuanBanHanh', 'tieuNgu', 'trichYeu'];
  const owners = ids.flatMap((id) => {
    const lines = linesOf(document, id);
    const line = lines.at(-1);
    if (line === undefined || (line.cell === undefined) !== (id === 'trichYeu')) return [];
    return [{ id, line, lines, rules: rulesBeside(line, document) }];
  });
  const loose = rulesAt(opening(document).filter(({ cell, boxed }) => !cell && !boxed));
  const subject = owners.some(({ id }) => id === 'trichYeu');
  // A shape may be anchored anywhere near: one too many in another place may be the one missing.
  const spare = owners.some(({ rules }) => rules.length > 1) || (!subject && loose.length > 0);
  return owners.map(({ id, line, lines, rules }) => {
    const [least, most] = RULE_LENGTHS[id];
    const [shortest, longest] = widths(lines, document);
    const [only, ...more] = rules;
    const length = only && more.length === 0 && !spare ? lengthOf(only, document) : undefined;
    const slack = TOLERANCE[id];
    return {
      line,
      drawn: only !== undefined || spare || line.cell?.border === 'ruled',
      dashed: !spare && rules.some((rule) => rule.dashed),
      ...(length === undefined ? {} : { length }),
      wanted: [longest * least, longest * most],
      fits:
        length === undefined ||
        (length >= shortest * (least - slack) && length <= longest * (most + slack)),
    };
  });
}

/** The subject of a công văn that has a rule of its own besides the issuing body's. */
export function ruledLetterSubject(document: WordDocument): KnownLine | undefined {
  const [subject] = linesOf(document, 'trichYeuCongVan');
  if (subject === undefined) return undefined;
  const lines = opening(document);
  const from = lines.findIndex(({ element }) => element === subject.element);
  const column = rulesBeside(subject, document);
  const below = column.some(({ at }) => lines.indexOf(at) >= from);
  return column.length > 1 && below ? subject : undefined;
}
