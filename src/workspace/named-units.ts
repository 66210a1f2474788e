/** Names of units in a catalogue cell → unit ids. */
import type { Roster, UnitHit, UnitMatch } from '../model/roster.js';
import { meansSomeOnly } from '../model/unit-groups.js';
import { type UnitIndex, unitIndex } from '../model/unit-index.js';
import { slug } from '../text/fold.js';
import { splitUnits } from '../text/lists.js';

export interface UnresolvedName {
  readonly name: string;
  /** The name or names that may have been meant. */
  readonly suggestion?: string;
}

export interface NamedUnits {
  /** In the order of the text, groups expanded in roster order; none twice. */
  readonly ids: readonly string[];
  /** The names are joined by "hoặc". */
  readonly alternative: boolean;
  readonly unresolved: readonly UnresolvedName[];
  /** Groups that mean nobody in particular or nobody in this roster: "các sở, ngành liên quan". */
  readonly nobody: readonly string[];
  /** Names found only without their marks, with the unit's name. */
  readonly unmarked: readonly NameAs[];
  /** Names of units that others took over, with the name of the one that stands today. */
  readonly renamed: readonly NameAs[];
}

export interface NameAs {
  readonly name: string;
  readonly unit: string;
}

/** Reads the lead or coordinating cells of one catalogue. */
export type ReadNames = (text: string) => NamedUnits;

type Found =
  | { readonly kind: 'units'; readonly ids: readonly string[]; readonly hit?: UnitHit }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unresolved'; readonly suggestion?: string };

function resolve(name: string, index: UnitIndex): Found {
  const members = index.group(name);
  if (members !== undefined)
    return members.length > 0 ? { kind: 'units', ids: members } : { kind: 'nobody' };
  if (meansSomeOnly(name)) return { kind: 'nobody' };
  const { hits, suggestion } = index.lookup(name);
  const [hit] = hits;
  if (hits.length > 1) {
    return { kind: 'unresolved', suggestion: hits.map(({ unit }) => unit.name).join(' hoặc ') };
  }
  if (hit === undefined) {
    return { kind: 'unresolved', suggestion: suggestion?.name };
  }
  return { kind: 'units', ids: [hit.unit.id], hit };
}

/** The names that were found in this way, with those of their units. */
function namesFound(
  found: readonly (Found & { readonly name: string })[],
  match: UnitMatch,
): readonly NameAs[] {
  return found.flatMap((one) =>
    one.kind === 'units' && one.hit?.match === match
      ? [{ name: one.name, unit: one.hit.unit.name }]
      : [],
  );
}

function inRoster(text: string, index: UnitIndex): NamedUnits {
  const whole = index.group(text) !== undefined || index.lookup(text).hits.length === 1;
  const { names, alternative } = whole
    ? { names: [text], alternative: false }
    : splitUnits(text, (name) => index.knows(name));
  const found = names.map((name) => ({ name, ...resolve(name, index) }));
  return {
    ids: [...new Set(found.flatMap((one) => (one.kind === 'units' ? one.ids : [])))],
    alternative,
    unresolved: found.flatMap((one) =>
      one.kind === 'unresolved' ? [{ name: one.name, suggestion: one.suggestion }] : [],
    ),
    nobody: found.flatMap((one) => (one.kind === 'nobody' ? [one.name] : [])),
    unmarked: namesFound(found, 'unmarked'),
    renamed: namesFound(found, 'former'),
  };
}

/** Without a roster a unit is its name: the sender's id is made from its name in the same way. */
function byName(text: string, groupWords: UnitIndex): NamedUnits {
  const { names, alternative } = splitUnits(text, (name) => groupWords.knows(name));
  const groups = names.filter((name) => groupWords.knows(name) || meansSomeOnly(name));
  const ids = names.filter((name) => !groups.includes(name)).map(slug);
  return {
    ids: [...new Set(ids)],
    alternative,
    unresolved: [],
    nobody: groups,
    unmarked: [],
    renamed: [],
  };
}

/** Prepares the reading of names against a roster, or without one by the name alone. */
export function namesReader(roster: Roster | undefined, groups: Roster['groups']): ReadNames {
  const index = unitIndex(roster ?? { file: '', units: [], groups });
  return (text) => (roster === undefined ? byName(text, index) : inRoster(text, index));
}
