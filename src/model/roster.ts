/** The province's units, as valid in the reporting period. */
import type { Place } from './address.js';
import type { IsoDate } from './grid.js';

export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Key of a group: `so`, `cap-huyen` … or the province's own. */
  readonly group: string;
  readonly aliases: readonly string[];
  /** Ids or names of the units that this one took over. */
  readonly successorOf: readonly string[];
  /** Names and aliases of those units that no longer stand; absent where there are none. */
  readonly formerNames?: readonly string[];
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Row in the roster file. */
  readonly at: Place;
}

export interface UnitGroup {
  readonly id: string;
  readonly name: string;
  /** Words that mean all units of the group: "UBND cấp huyện", "các sở, ban, ngành". */
  readonly words: readonly string[];
  /** Units of these groups are meant too ("các sở, ban, ngành" covers three groups). */
  readonly includes: readonly string[];
}

export interface Roster {
  readonly file: string;
  /** Name of the province, when known: "Công an tỉnh Bắc Giang" is then "Công an tỉnh". */
  readonly province?: string;
  /** In protocol order, as in the file; only the units valid in the period. */
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
}

/**
 * How a name means a unit: one of the three tiers that assign silently, or of the two that warn,
 * by the name of a unit that it took over and by a name without its marks.
 */
export type UnitMatch = 'exact' | 'folded' | 'alias' | 'former' | 'unmarked';

export interface UnitHit {
  readonly unit: Unit;
  readonly match: UnitMatch;
}

/** What a name means in a roster. */
export interface UnitLookup {
  /** One unit: found. Several: ambiguous. None: unknown. */
  readonly hits: readonly UnitHit[];
  /** Nearest name when there is no hit: for the reader to decide, never assigned. */
  readonly suggestion?: Unit;
}
