/** One order for everything merged, so that the order in which files were named changes nothing. */
import type { Roster } from '../model/roster.js';
import type { Submission } from '../model/submission.js';
import { compareCodes, compareVietnamese } from '../text/collate.js';

/** By path, character by character. */
export function compareFiles(a: Submission, b: Submission): number {
  return compareCodes(a.file, b.file);
}

/** The round's units as merging needs them: names by id and one fixed order. */
export interface UnitOrder {
  readonly ids: readonly string[];
  name(id: string): string;
  group(id: string): string;
  compare(a: string, b: string): number;
}

/**
 * Units in roster order; units that sent a file but are in no roster follow in alphabetical order.
 */
export function unitOrder(roster: Roster | undefined, used: readonly Submission[]): UnitOrder {
  const names = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const unit of roster?.units ?? []) {
    names.set(unit.id, unit.name);
    groups.set(unit.id, unit.group);
  }
  const others = used
    .flatMap(({ unit }) =>
      unit.id === undefined ? [] : [{ id: unit.id, name: unit.name ?? unit.id }],
    )
    .filter(({ id }) => !names.has(id))
    .sort((a, b) => compareVietnamese(a.name, b.name) || compareCodes(a.id, b.id));
  for (const { id, name } of others) if (!names.has(id)) names.set(id, name);
  const ids = [...names.keys()];
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const rank = (id: string) => ranks.get(id) ?? ids.length;
  return {
    ids,
    name: (id) => names.get(id) ?? id,
    group: (id) => groups.get(id) ?? '',
    compare: (a, b) => rank(a) - rank(b) || compareCodes(a, b),
  };
}
