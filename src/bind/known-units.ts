/** The roster's unit index, and names found inside longer texts. */
import type { UnitHit } from '../model/roster.js';
import { type UnitIndex, unitIndex } from '../model/unit-index.js';
import { keptWith } from './kept.js';

/** The roster's index. */
export const indexRoster = keptWith(unitIndex);

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
