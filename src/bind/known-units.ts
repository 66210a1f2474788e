/** The roster's unit index, and names found inside longer texts. */
import type { Roster, UnitHit } from '../model/roster.js';
import { type UnitIndex, unitIndex } from '../model/unit-index.js';

const built = new WeakMap<Roster, UnitIndex>();

/** One roster serves hundreds of files, so its index is kept with it. */
export function indexRoster(roster: Roster): UnitIndex {
  const known = built.get(roster);
  if (known !== undefined) return known;
  const index = unitIndex(roster);
  built.set(roster, index);
  return index;
}

export interface NamedUnit {
  /** The words that were understood. */
  readonly text: string;
  readonly hits: readonly UnitHit[];
}

const MOST_WORDS = 14;

/** The longest beginning of the text that is a unit's name. */
export function unitAtStart(text: string, index: UnitIndex): NamedUnit | undefined {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  for (let length = words.length; length > 0; length -= 1) {
    const part = words
      .slice(0, length)
      .join(' ')
      .replace(/[,.;:]+$/, '');
    const hits = part.length < 3 ? [] : index.hits(part);
    if (hits.length > 0) return { text: part, hits };
  }
  return undefined;
}
