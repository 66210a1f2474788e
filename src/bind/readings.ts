/** What a header label may mean in a form. */
import type { FormColumn } from '../model/form.js';
import { foldKey, hasPhrase } from '../text/fold.js';
import type { FormIndex, FormPhrase } from './form-index.js';
import type { HeaderColumn } from './header-labels.js';
import { keptWith } from './kept.js';
import { labelKeys } from './labels.js';

export interface Reading {
  readonly column: FormColumn;
  readonly match: 'title' | 'alias' | 'contained';
  /** The whole label is stronger than its last part, a title than an alias, both than a containment. */
  readonly strength: number;
}

const STRENGTH = { whole: 9, lastPart: 7, contained: 4 } as const;
/** A longer text is prose, not a label. */
const LONGEST_LABEL = 160;
/** Keys that decide where several are contained: "Đơn vị phối hợp" shares its first words with the lead's. */
const FIRST_KEYS = ['coordinating', 'leads', 'status'];
const MASK = '#';

function exactReadings(
  phrases: readonly FormPhrase[] | undefined,
  strength: number,
): readonly Reading[] {
  return (phrases ?? []).map(({ column, from }) => ({
    column,
    match: from,
    strength: from === 'title' ? strength + 1 : strength,
  }));
}

function lookUp(keys: readonly string[], index: FormIndex): readonly FormPhrase[] | undefined {
  for (const key of keys) {
    const phrases = index.exact.get(key);
    if (phrases !== undefined) return phrases;
  }
  return undefined;
}

function rank(reading: Reading): number {
  const at = FIRST_KEYS.indexOf(reading.column.key);
  return at === -1 ? FIRST_KEYS.length : at;
}

/** Columns whose words the label contains: a shorter phrase inside a longer one does not count. */
function containedReadings(label: string, index: FormIndex): readonly Reading[] {
  let rest = foldKey(label);
  if (rest.length > LONGEST_LABEL) return [];
  const found: Reading[] = [];
  for (const { key, column } of index.phrases) {
    if (!hasPhrase(rest, key)) continue;
    rest = ` ${rest} `.replace(` ${key} `, ` ${MASK} `).trim();
    if (found.some((reading) => reading.column === column)) continue;
    found.push({ column, match: 'contained', strength: STRENGTH.contained });
  }
  return found.sort((a, b) => rank(a) - rank(b));
}

function readLabel({ parts, label }: HeaderColumn, index: FormIndex): readonly Reading[] {
  const whole = exactReadings(lookUp(labelKeys(parts.join(' ')), index), STRENGTH.whole);
  const last = parts.length > 1 ? lookUp(labelKeys(parts.at(-1) ?? ''), index) : undefined;
  const exact = whole.length > 0 ? whole : exactReadings(last, STRENGTH.lastPart);
  const titles = exact.filter(({ match }) => match === 'title');
  const taken = titles.length > 0 ? titles : exact;
  const contained = containedReadings(label, index).filter(
    ({ column }) => !taken.some((reading) => reading.column === column),
  );
  return [...taken, ...contained];
}

const JOINT = /\s*[&+]\s*|\s+và\s+/iu;

/**
 * The two columns that a label joins by "&", "+" or "và", the offices first: one names offices, the
 * other is free text, so that one text can stand in both. Empty for any other label.
 */
export function sharedReadings({ parts }: HeaderColumn, index: FormIndex): readonly Reading[] {
  const label = parts.at(-1) ?? '';
  if (lookUp(labelKeys(label), index) !== undefined) return [];
  const halves = label.split(JOINT);
  const readings = halves.flatMap((half) => {
    const [reading, ...more] = exactReadings(lookUp(labelKeys(half), index), STRENGTH.lastPart);
    return reading === undefined || more.length > 0 ? [] : [reading];
  });
  const types = readings.map(({ column }) => column.type);
  const both = halves.length === 2 && types.includes('units') && types.includes('text');
  return both ? readings : [];
}

const MOST_REMEMBERED = 2000;
const remembered = keptWith((_: FormIndex) => new Map<string, readonly Reading[]>());

/**
 * All readings of a column's label: those of the strongest exact tier first, then the contained
 * ones. Remembered by label, as the files of a round share most of theirs.
 */
export function readingsOf(header: HeaderColumn, index: FormIndex): readonly Reading[] {
  const labels = remembered(index);
  const known = labels.get(header.label);
  if (known !== undefined) return known;
  const readings = readLabel(header, index);
  if (labels.size < MOST_REMEMBERED) labels.set(header.label, readings);
  return readings;
}

/** True when the label's last part is one of the form's status words and no column of its own. */
export function isStatusLabel({ parts }: HeaderColumn, index: FormIndex): boolean {
  const keys = labelKeys(parts.at(-1) ?? '');
  return keys.some((key) => index.statuses.has(key)) && !keys.some((key) => index.exact.has(key));
}
