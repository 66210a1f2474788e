/** Finds units by the names that people write. */
import { cleanText, foldKey, unmarked } from '../text/fold.js';
import { nearest } from '../text/similarity.js';
import type { Roster, Unit, UnitHit, UnitLookup, UnitMatch } from './roster.js';
import { groupIndex, meansSomeOnly } from './unit-groups.js';
import { compactKey, nameKeys, provinceOf, shortKeys } from './unit-names.js';

export interface UnitIndex {
  /** A single unit's name as written in a cell, a title line or a file name. */
  lookup(name: string): UnitLookup;
  /** The hits of `lookup` alone: cheap enough to try every part of a title or a file name. */
  hits(name: string): readonly UnitHit[];
  /**
   * Unit ids that a group word ("UBND cấp huyện", "các sở, ban, ngành tỉnh theo chức năng …") means,
   * in roster order; undefined: no group word, or one that means some of a group ("có liên quan").
   */
  group(name: string): readonly string[] | undefined;
  /** True for a unit's name, marks and all, or a group's own words: what `splitUnits` must not split. */
  knows(name: string): boolean;
}

/** Names nearer than this are offered as what was probably meant. */
const SUGGESTION_THRESHOLD = 0.7;
/** Longer texts are sentences, not names. */
const LONGEST_NAME = 100;

interface Entry {
  readonly unit: Unit;
  /** The key with its marks. */
  readonly key: string;
}

class Keys {
  private readonly entries = new Map<string, Entry[]>();

  add(at: string, unit: Unit, key = at): void {
    if (at === '') return;
    const list = this.entries.get(at);
    if (list === undefined) this.entries.set(at, [{ unit, key }]);
    else list.push({ unit, key });
  }

  get(at: string): readonly Entry[] {
    return this.entries.get(at) ?? [];
  }
}

function hitsOf(entries: readonly Entry[], match: UnitMatch): readonly UnitHit[] {
  const units = new Set(entries.map((entry) => entry.unit));
  return [...units].map((unit) => ({ unit, match }));
}

/**
 * True when the written key lacks marks of the unit's key but contradicts none: "Cai Be" may be
 * "Cái Bè", "Tân Hoà" is never "Tân Hoa".
 */
function lacksMarksOnly(written: string, full: string): boolean {
  const short = [...written.normalize('NFD')];
  let at = 0;
  for (const letter of full.normalize('NFD')) {
    const other = short[at];
    if (other === letter || (letter === 'đ' && other === 'd')) at += 1;
    else if (!/\p{M}/u.test(letter)) return false;
  }
  return at === short.length;
}

function lengthRatio(a: string, b: string): number {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length);
}

interface Tiers {
  readonly exact: Keys;
  readonly folded: Keys;
  readonly listed: Keys;
  readonly derived: Keys;
  /** Names of units that were taken over: those of today come first, as an old district's is a commune's now. */
  readonly former: Keys;
  readonly unmarked: Keys;
}

/** "Chũ" without its mark is "chu", a word of many sentences and file names. */
function isOneMarkedWord(key: string): boolean {
  return !key.includes(' ') && /\p{M}/u.test(key);
}

function tiersOf(roster: Roster): Tiers {
  const province = provinceOf(roster.province);
  const tiers: Tiers = {
    exact: new Keys(),
    folded: new Keys(),
    listed: new Keys(),
    derived: new Keys(),
    former: new Keys(),
    unmarked: new Keys(),
  };
  for (const unit of roster.units) {
    tiers.exact.add(cleanText(unit.name), unit);
    tiers.folded.add(foldKey(unit.name), unit);
    for (const alias of unit.aliases) tiers.listed.add(foldKey(alias), unit);
    const keys = [unit.name, ...unit.aliases].flatMap((name) => nameKeys(name, province));
    for (const key of new Set([...keys, ...shortKeys(unit.name, province)])) {
      tiers.derived.add(key, unit);
      if (!isOneMarkedWord(key)) tiers.unmarked.add(unmarked(key), unit, key);
    }
    for (const name of unit.formerNames ?? []) {
      const former = [...nameKeys(name, province), ...shortKeys(name, province)];
      for (const key of new Set([foldKey(name), ...former])) tiers.former.add(key, unit);
    }
  }
  return tiers;
}

/** Hits of the strongest tier that has any. */
function hitsIn(tiers: Tiers, name: string, keys: readonly string[]): readonly UnitHit[] {
  const key = foldKey(name);
  if (key === '') return [];
  const attempts: readonly (() => readonly UnitHit[])[] = [
    () => hitsOf(tiers.exact.get(name), 'exact'),
    () => hitsOf(tiers.folded.get(key), 'folded'),
    () => hitsOf(tiers.listed.get(key), 'alias'),
    ...keys.map((form) => () => hitsOf(tiers.derived.get(form), 'alias')),
    ...[key, ...keys].map((form) => () => hitsOf(tiers.former.get(form), 'former')),
    ...keys.map((form) => () => {
      const entries = tiers.unmarked.get(unmarked(form));
      return hitsOf(
        entries.filter((entry) => lacksMarksOnly(form, entry.key)),
        'unmarked',
      );
    }),
  ];
  for (const attempt of attempts) {
    const hits = attempt();
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Builds the tiers exact → folded → alias → taken over → without marks once for a roster. */
export function unitIndex(roster: Roster): UnitIndex {
  const tiers = tiersOf(roster);
  const groups = groupIndex(roster);
  const province = provinceOf(roster.province);
  const names: readonly Entry[] = roster.units.map((unit) => ({ unit, key: foldKey(unit.name) }));
  const hitsByName = new Map<string, readonly UnitHit[]>();
  const lookups = new Map<string, UnitLookup>();

  function find(text: string): readonly UnitHit[] {
    const name = cleanText(text);
    const known = hitsByName.get(name);
    if (known !== undefined) return known;
    const compact = compactKey(name);
    const keys = [...nameKeys(name, province), ...(compact === undefined ? [] : [compact])];
    const hits = hitsIn(tiers, name, keys);
    hitsByName.set(name, hits);
    return hits;
  }

  function suggest(text: string): Unit | undefined {
    if (text.length > LONGEST_NAME || foldKey(text) === '') return undefined;
    for (const form of new Set([foldKey(text), ...nameKeys(text, province)])) {
      // Names of other lengths cannot reach the threshold; comparing them costs the most.
      const similar = names.filter(({ key }) => lengthRatio(key, form) >= SUGGESTION_THRESHOLD);
      const near = nearest(form, similar, ({ key }) => key, SUGGESTION_THRESHOLD);
      if (near !== undefined) return near.candidate.unit;
    }
    return undefined;
  }

  return {
    lookup(name) {
      const known = lookups.get(name);
      if (known !== undefined) return known;
      const hits = find(name);
      const suggestion = hits.length === 0 ? suggest(name) : undefined;
      const lookup: UnitLookup = suggestion === undefined ? { hits } : { hits, suggestion };
      lookups.set(name, lookup);
      return lookup;
    },
    hits: find,
    group(name) {
      if (meansSomeOnly(name)) return undefined;
      const group = groups.exactly(name) ?? groups.beginning(name);
      if (group === undefined) return undefined;
      const namesMore = name
        .split(/[,;\n]/)
        .slice(1)
        .some((part) => find(part).length > 0);
      const sure = groups.exactly(name) !== undefined || !namesMore;
      return sure ? groups.members(group).map((unit) => unit.id) : undefined;
    },
    knows(name) {
      return groups.isOneName(name) || find(name).some((hit) => hit.match !== 'unmarked');
    },
  };
}
