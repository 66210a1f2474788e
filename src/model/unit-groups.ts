/** Group words ("UBND cấp huyện", "các sở, ban, ngành tỉnh") and the units that they mean. */
import { foldKey, hasPhrase } from '../text/fold.js';
import type { Roster, Unit, UnitGroup } from './roster.js';
import { provinceOf } from './unit-names.js';

const asKeys = (phrases: readonly string[]): readonly string[] => phrases.map(foldKey);

const COMMITTEE = foldKey('ủy ban nhân dân');
const ALL = foldKey('các');
const OPENINGS = asKeys([
  'tất cả',
  'toàn thể',
  'thủ trưởng',
  'người đứng đầu',
  'lãnh đạo',
  'giám đốc',
  'chủ tịch',
]);
/** What may stand before the province's kind ("tỉnh", "thành phố") at the end of a group's words. */
const BEFORE_KIND = asKeys(['trên địa bàn', 'trong', 'của', 'thuộc', 'cấp']);
/** What may follow a group's words and still mean all of the group. */
const QUALIFIERS = asKeys([
  'theo',
  'trong phạm vi',
  'trong tỉnh',
  'trong thành phố',
  'trên địa bàn tỉnh',
  'trên địa bàn thành phố',
  'thuộc tỉnh',
  'thuộc thành phố',
  'căn cứ',
  'khác',
  'còn lại',
]);
/** What may follow them without being a name of its own. */
const TAILS = asKeys(['có liên quan', 'liên quan', 'khác', 'còn lại']);
/** What makes it some of the group, nobody can say which. */
const SOME = foldKey('liên quan');

/** True where a group is narrowed to "those concerned": nobody can expand it. */
export function meansSomeOnly(name: string): boolean {
  return hasPhrase(foldKey(name), SOME);
}

function cutStart(key: string, phrases: readonly string[]): string {
  const found = phrases.find((phrase) => key.startsWith(`${phrase} `));
  return found === undefined ? key : cutStart(key.slice(found.length + 1), phrases);
}

function cutEnd(key: string, phrases: readonly string[]): string {
  const found = phrases.find((phrase) => key.endsWith(` ${phrase}`));
  return found === undefined ? key : cutEnd(key.slice(0, -found.length - 1), phrases);
}

/** "các" says nothing, except before a single word: "các sở" are all, "sở" is none in particular. */
function withoutAll(key: string): string {
  const inner = key.replaceAll(` ${ALL} `, ' ');
  const rest = cutStart(inner, [ALL]);
  return rest.includes(' ') ? rest : inner;
}

function opened(text: string): string {
  return cutStart(foldKey(text).replaceAll(COMMITTEE, 'ubnd'), OPENINGS);
}

/** Group ids reached from a group through `includes`, itself first. */
function reach(id: string, groups: ReadonlyMap<string, UnitGroup>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(groups.get(next)?.includes ?? []));
  }
  return found;
}

export interface GroupIndex {
  /** The group whose words the text is, openings and endings apart. */
  exactly(text: string): UnitGroup | undefined;
  /** The group whose words the text begins with, then a qualifier ("theo chức năng được giao …"). */
  beginning(text: string): UnitGroup | undefined;
  /** True for a group's words, narrowed ("có liên quan") or not: one name, never a list of names. */
  isOneName(text: string): boolean;
  /** Units of a group and of all that it includes, in roster order. */
  members(group: UnitGroup): readonly Unit[];
}

/** Index of a roster's group words. */
export function groupIndex(roster: Roster): GroupIndex {
  const province = provinceOf(roster.province);
  const kind = province?.kindKey ?? foldKey('tỉnh');
  const ends = province === undefined ? [] : [province.key];
  const endings = [
    ...BEFORE_KIND.map((words) => `${words} ${kind}`),
    ...BEFORE_KIND.slice(0, 1),
    kind,
  ];
  const groupKey = (text: string): string =>
    withoutAll(cutEnd(cutEnd(opened(text), ends), endings));

  const byId = new Map(roster.groups.map((group) => [group.id, group]));
  const byKey = new Map<string, UnitGroup>();
  for (const group of roster.groups) {
    for (const word of group.words) {
      if (!byKey.has(groupKey(word))) byKey.set(groupKey(word), group);
    }
  }
  const longestFirst = [...byKey].sort(([a], [b]) => b.length - a.length);

  const exactly = (text: string): UnitGroup | undefined => byKey.get(groupKey(text));
  const qualified = (key: string, word: string): boolean => {
    if (!key.startsWith(`${word} `)) return false;
    const rest = cutStart(key.slice(word.length + 1), [kind]);
    return QUALIFIERS.some((phrase) => rest === phrase || rest.startsWith(`${phrase} `));
  };

  return {
    exactly,
    beginning: (text) => {
      const key = opened(text);
      const forms = [key, withoutAll(key)];
      return longestFirst.find(([word]) => forms.some((form) => qualified(form, word)))?.[1];
    },
    isOneName: (text) => exactly(cutEnd(foldKey(text), TAILS)) !== undefined,
    members: (group) => {
      const ids = reach(group.id, byId);
      return roster.units.filter((unit) => ids.has(unit.group));
    },
  };
}
