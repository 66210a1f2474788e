/** Finds units by the names that people write. */
import type { Roster, UnitLookup } from './roster.js';

export interface UnitIndex {
  /** A single unit's name as written in a cell, a title line or a file name. */
  lookup(name: string): UnitLookup;
  /** Unit ids that a group word ("UBND cấp huyện", "các sở, ban, ngành tỉnh") means; undefined: no group word. */
  group(name: string): readonly string[] | undefined;
}

/** Builds the tiers exact → folded → alias → without marks once for a roster. */
export function unitIndex(roster: Roster): UnitIndex {
  throw new Error(`not built yet: ${roster.file}`);
}
