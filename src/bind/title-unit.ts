/** The sender as the lines above the table name it. */
import type { UnitHit } from '../model/roster.js';
import type { UnitMention } from '../model/submission.js';
import type { UnitIndex } from '../model/unit-index.js';
import { foldKey, unmarked } from '../text/fold.js';
import { unitAtStart } from './known-units.js';
import type { TitleLine } from './title-lines.js';

/** "UBND TỈNH …", "BỘ …" stand over the sender's own name in a letterhead. */
const SUPERIOR =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) tinh(?: |$)|^bo (?!chi huy)|^tinh /;
const OWNER = /(?:^|\s)của\s+/iu;
const SEGMENT = /\s[-–—]\s|[:;()]/;
const LONGEST_LINE = 200;

/** How a name was found in a free line; the earlier, the surer. */
const WAYS = ['line', 'joined', 'turned', 'part'] as const;

interface FreeHit {
  readonly way: (typeof WAYS)[number];
  readonly text: string;
  readonly hits: readonly UnitHit[];
  readonly line: TitleLine;
}

/** A mention of the units that a name may mean; `match` is how the first was recognised. */
export function mentionOf(
  from: UnitMention['from'],
  text: string,
  hits: readonly UnitHit[],
  at: UnitMention['at'],
): UnitMention {
  return { from, text, at, unitIds: hits.map(({ unit }) => unit.id), match: hits[0]?.match };
}

/** The labelled sender: the whole value, a name that it begins with, or a near miss. */
function labelledMention({ text, at }: TitleLine, index: UnitIndex): UnitMention {
  const named = unitAtStart(text, index);
  if (named !== undefined) return mentionOf('title', named.text, named.hits, at);
  const { suggestion } = index.lookup(text);
  const mention = mentionOf('title', text, [], at);
  return suggestion === undefined ? mention : { ...mention, suggestion: suggestion.name };
}

/** Lines below one another in the same column, the given one first. */
function stack(line: TitleLine, lines: readonly TitleLine[]): readonly TitleLine[] {
  const column = lines.filter((other) => other.column === line.column);
  const at = column.indexOf(line);
  const joined = [line];
  for (const next of column.slice(at + 1, at + 3)) {
    const last = joined.at(-1) ?? line;
    if (next.row - last.row > 1) break;
    joined.push(next);
  }
  return joined;
}

function freeHits(
  line: TitleLine,
  lines: readonly TitleLine[],
  index: UnitIndex,
): readonly FreeHit[] {
  if (line.text.length > LONGEST_LINE) return [];
  const found: FreeHit[] = [];
  const attempt = (way: FreeHit['way'], text: string): void => {
    const hits = index.hits(text);
    if (hits.length > 0) found.push({ way, text, hits, line });
  };
  attempt('line', line.text);
  const [, second, third] = stack(line, lines);
  if (second !== undefined) {
    attempt('joined', `${line.text} ${second.text}`);
    if (third !== undefined) attempt('joined', `${line.text} ${second.text} ${third.text}`);
    attempt('turned', `${second.text} ${line.text}`);
  }
  for (const segment of line.text.split(SEGMENT)) attempt('part', segment.trim());
  const owner = line.text.split(OWNER).slice(1);
  for (const rest of owner) {
    const named = unitAtStart(rest, index);
    if (named !== undefined) found.push({ way: 'part', ...named, line });
  }
  return found;
}

function isSuperior({ text }: FreeHit): boolean {
  return SUPERIOR.test(unmarked(text));
}

function bySureness(a: FreeHit, b: FreeHit): number {
  return (
    WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
    foldKey(b.text).length - foldKey(a.text).length ||
    b.line.row - a.line.row
  );
}

/**
 * What the title lines say of the sender, the surest first: the labelled line, then the most
 * specific name in a free line. A superior's name and an addressee's are never the sender.
 */
export function titleMentions(
  lines: readonly TitleLine[],
  index: UnitIndex,
): readonly UnitMention[] {
  const labelled = lines
    .filter(({ kind }) => kind === 'sender')
    .map((line) => labelledMention(line, index))
    .sort((a, b) => Number(b.unitIds.length > 0) - Number(a.unitIds.length > 0))
    .slice(0, 1);
  if (labelled[0]?.unitIds.length === 1) return labelled;
  const free = lines.filter(({ kind }) => kind === 'free');
  const [best] = free
    .flatMap((line) => freeHits(line, free, index))
    .filter((hit) => !isSuperior(hit))
    .sort(bySureness);
  if (best === undefined) return labelled;
  return [...labelled, mentionOf('title', best.text, best.hits, best.line.at)];
}
