/** The ways in which offices write one unit's name, as keys that compare. */
import { foldKey, unmarked } from '../text/fold.js';

/** A word of a folded name, with and without its marks; words are recognised without, kept with. */
interface Word {
  readonly key: string;
  readonly bare: string;
}

/** The province whose name may stand at the end of any of its units' names. */
export interface Province {
  /** Key of the proper name. */
  readonly key: string;
  /** The same without marks: `bac giang`. */
  readonly name: string;
  /** What the province is, without marks: `tinh` or `thanh pho`. */
  readonly kind: string;
  /** Key of the same word. */
  readonly kindKey: string;
}

interface Level {
  readonly word: string;
  readonly short: readonly string[];
}

const PROVINCE = unmarked('tỉnh');
const CITY = unmarked('thành phố');
const COMMITTEE = unmarked('ủy ban nhân dân');
const COMMITTEE_SHORT = 'ubnd';
const OFFICE = 'văn phòng';
const DEPARTMENT = unmarked('sở');
const AND = unmarked('và');
/** "huyện ủy", "xã đoàn": bodies named after a place, not the place's own committee. */
const OTHER_BODIES = ['ủy', 'đoàn', 'hội'].map(unmarked);

const LEVELS: readonly Level[] = [
  { word: 'thành phố', short: ['tp'] },
  { word: 'thị xã', short: ['tx'] },
  { word: 'thị trấn', short: ['tt'] },
  { word: 'đặc khu', short: ['đk'] },
  { word: 'huyện', short: ['h'] },
  { word: 'quận', short: ['q'] },
  { word: 'phường', short: ['p'] },
  { word: 'xã', short: ['x'] },
];

function wordsOf(key: string): readonly Word[] {
  return key === '' ? [] : key.split(' ').map((word) => ({ key: word, bare: unmarked(word) }));
}

function startsWith(words: readonly Word[], phrase: string): boolean {
  return phrase.split(' ').every((part, at) => words[at]?.bare === part);
}

function endsWith(words: readonly Word[], phrase: string): boolean {
  return startsWith(words.slice(-phrase.split(' ').length), phrase);
}

function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.key).join(' ');
}

function bareOf(words: readonly Word[]): string {
  return words.map((word) => word.bare).join(' ');
}

/** `tỉnh Bắc Giang`, `TP. Hải Phòng`, `Bắc Giang` → name and kind; undefined when nothing is said. */
export function provinceOf(text: string | undefined): Province | undefined {
  const words = wordsOf(foldKey(text ?? ''));
  if (words.length === 0) return undefined;
  const prefix = [PROVINCE, CITY, 'tp'].find((phrase) => startsWith(words, phrase));
  const proper = words.slice(prefix === undefined ? 0 : lengthOf(prefix));
  const kind = foldKey(prefix === undefined || prefix === PROVINCE ? 'tỉnh' : 'thành phố');
  return { key: keyOf(proper), name: bareOf(proper), kind: unmarked(kind), kindKey: kind };
}

/** Full words for "ủy ban nhân dân" → `ubnd`, `VP` → `văn phòng`. */
function shortened(words: readonly Word[]): readonly Word[] {
  const length = lengthOf(COMMITTEE);
  const result: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (startsWith(words.slice(at, at + length), COMMITTEE)) {
      result.push({ key: COMMITTEE_SHORT, bare: COMMITTEE_SHORT });
      at += length - 1;
    } else if (at === 0 && word.bare === 'vp') result.push(...wordsOf(foldKey(OFFICE)));
    else if (at === 0 && word.bare === 'vpubnd')
      result.push(...wordsOf(foldKey(`${OFFICE} ${COMMITTEE_SHORT}`)));
    else result.push(word);
  }
  return result;
}

/** The level that a name begins with ("huyện …", "TX …") and the words after it. */
function levelOf(
  words: readonly Word[],
):
  | { readonly level: string; readonly written: readonly Word[]; readonly rest: readonly Word[] }
  | undefined {
  for (const { word, short } of LEVELS) {
    const bare = unmarked(word);
    const long = startsWith(words, bare);
    const abbreviation = short.some((text) => words[0]?.bare === unmarked(text));
    const length = long ? lengthOf(bare) : abbreviation ? 1 : 0;
    const rest = words.slice(length);
    if (length === 0 || rest.length === 0) continue;
    return { level: bare, written: long ? words.slice(0, length) : wordsOf(foldKey(word)), rest };
  }
  return undefined;
}

/** "UBND H. X" and "Công an H. X" with the level written out. */
function spelledOut(words: readonly Word[]): readonly Word[] {
  const lead = [COMMITTEE_SHORT, unmarked('công an')].find((text) => startsWith(words, text));
  const start = lead === undefined ? 0 : lengthOf(lead);
  const level = levelOf(words.slice(start));
  return level === undefined ? words : [...words.slice(0, start), ...level.written, ...level.rest];
}

/**
 * The name without the province at its end. "thành phố Bắc Giang" keeps it: there it names a
 * place of the province.
 */
function withoutProvince(words: readonly Word[], province: Province | undefined): Word[][] {
  if (province === undefined || !endsWith(words, province.name)) return [];
  const head = words.slice(0, -lengthOf(province.name));
  if (head.length === 0) return [];
  if (endsWith(head, province.kind)) {
    const stem = head.slice(0, -lengthOf(province.kind));
    return stem.length === 0 ? [] : [head, stem];
  }
  const ofPlace = LEVELS.some(({ word }) => endsWith(head, unmarked(word)));
  return ofPlace ? [] : [head, [...head, ...wordsOf(province.kindKey)]];
}

/** "Ban Dân tộc tỉnh" = "Ban Dân tộc", but "Công an" alone is not yet "Công an tỉnh". */
function withoutKind(words: readonly Word[], kind: string): Word[][] {
  const stem = words.slice(0, -lengthOf(kind));
  const clear = stem.length >= 3 || startsWith(stem, DEPARTMENT);
  return endsWith(words, kind) && stem.length > 1 && clear ? [stem] : [];
}

/** "UBND huyện X" = "huyện X"; "UBND X" = "X". Never the province's own committee. */
function withoutCommittee(words: readonly Word[]): Word[][] {
  const rest = words.slice(1);
  const ofProvince = rest[0]?.bare === PROVINCE;
  return startsWith(words, COMMITTEE_SHORT) && rest.length > 0 && !ofProvince ? [rest] : [];
}

/**
 * All keys under which a written name may be found, the least changed first. The same function
 * makes the keys of the roster and of what is looked up.
 */
export function nameKeys(name: string, province: Province | undefined): readonly string[] {
  const words = spelledOut(shortened(wordsOf(foldKey(name))));
  const forms = [words, ...withoutProvince(words, province)];
  const kind = province?.kind ?? PROVINCE;
  const all = forms.flatMap((form) => [
    form,
    ...withoutKind(form, kind),
    ...withoutCommittee(form),
  ]);
  return [...new Set(all.map(keyOf))].filter((key) => key !== '');
}

/** A place's bare name: "UBND huyện Cai Lậy" → `cai lậy`. Not the province's, not a number. */
function placeKeys(words: readonly Word[], province: Province | undefined): readonly string[] {
  const level = levelOf(startsWith(words, COMMITTEE_SHORT) ? words.slice(1) : words);
  if (level === undefined || OTHER_BODIES.includes(level.rest[0]?.bare ?? '')) return [];
  const bare = bareOf(level.rest);
  return bare === province?.name || /^\d+$/.test(bare) ? [] : [keyOf(level.rest)];
}

/** Abbreviations as offices form them: "Sở Khoa học và Công nghệ" → KHCN, KH&CN, SKHCN. */
function initialKeys(words: readonly Word[]): readonly string[] {
  if (!startsWith(words, DEPARTMENT)) return [];
  const [department, ...rest] = words;
  const initials = rest.map((word) => (word.bare === AND ? '' : word.key.slice(0, 1))).join('');
  return department === undefined || initials.length < 2
    ? []
    : [`${department.key} ${initials}`, `${department.key.slice(0, 1)}${initials}`];
}

/** Short names that a unit has by the custom of writing, without the roster listing them. */
export function shortKeys(name: string, province: Province | undefined): readonly string[] {
  const words = spelledOut(shortened(wordsOf(foldKey(name))));
  return [...placeKeys(words, province), ...initialKeys(words)];
}

/** What a written abbreviation looks like without its joints: `sở kh và đt` → `sở khđt`. */
export function compactKey(name: string): string | undefined {
  const [first, ...rest] = wordsOf(foldKey(name));
  if (first === undefined || first.bare !== DEPARTMENT || rest.length < 2) return undefined;
  return `${first.key} ${rest.map((word) => (word.bare === AND ? '' : word.key)).join('')}`;
}
