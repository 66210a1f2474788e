/** The sender as the file's and the folders' names tell it. */
import { fileNameOf } from '../model/address.js';
import type { UnitMention } from '../model/submission.js';
import type { UnitIndex } from '../model/unit-index.js';
import { cleanText, unmarked } from '../text/fold.js';
import { readPeriodId } from '../text/period.js';
import { mentionOf } from './title-unit.js';

/** Folders above these hold the whole collection, not one sender's files. */
const MOST_FOLDERS = 3;
const MOST_WORDS = 14;

/** What file names say besides the sender, in words without marks; only left out for a suggestion. */
const NOISE = [
  'phu luc(?: (?:[ivx]+|\\d))?',
  'pl ?(?:[ivx]+|\\d)?',
  'bieu mau|bao cao|bc|theo doi|tien do|de an(?: \\d+)?|da ?06',
  't\\d+|thang|quy (?:[ivx]+|\\d)|nam \\d+|tuan \\d+|\\d+',
  'lan (?:\\d+|mot|hai|ba|cuoi)',
  'ban (?:cuoi|sua|moi|chinh thuc|sao|chot)|sua(?: doi)?|cap nhat|bo sung|chinh thuc',
  'final|copy|new|rev|v\\d+|gui|nop',
].join('|');
const NOISE_AT_START = new RegExp(`^(?:${NOISE})(?= |$)`);
/** A place's name behind these is a part of another body's name ("Công an huyện …"). */
const OTHER_BODY =
  /(?:^| )(?:cong an|phong|chi cuc|cuc|trung tam|so|hoi|doan|toa an|vien|kho bac|truong|chi nhanh|doi|ban)(?: |$)/;

/** File name without folders and ending. */
export function stemOf(path: string): string {
  return cleanText(fileNameOf(path).replace(/\.[A-Za-z]{2,5}$/, ''));
}

/** Folders of the path, nearest first, up to and without one that names a period. */
function senderFolders(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1).reverse();
  const period = folders.findIndex((name) => readPeriodId(name) !== undefined);
  return folders.slice(0, period === -1 ? MOST_FOLDERS : Math.min(period, MOST_FOLDERS));
}

/** Words of a file's or folder's name, signs between them left out. */
function wordsOf(name: string): readonly string[] {
  return cleanText(name)
    .replace(/[_+()[\]{},;.]+/g, ' ')
    .replace(/\s[-–—]+|[-–—]+\s/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

function withoutNoise(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let at = 0;
  while (at < words.length) {
    const rest = words.slice(at).map(unmarked);
    const [noise = ''] = NOISE_AT_START.exec(rest.join(' ')) ?? [];
    const length = noise === '' ? 0 : noise.split(' ').length;
    if (length === 0) kept.push(words[at] ?? '');
    at += Math.max(length, 1);
  }
  return kept;
}

/** The longest run of words without figures that is a unit's name and no part of another body's. */
function longestName(words: readonly string[], index: UnitIndex) {
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const text = words.slice(start, start + length).join(' ');
      const hits = text.length < 3 || /\d/.test(text) ? [] : index.hits(text);
      const before = unmarked(words.slice(0, start).join(' '));
      if (hits.length > 0 && !OTHER_BODY.test(before)) return { text, hits };
    }
  }
  return undefined;
}

/** What the file's name says of the sender; a near miss is only suggested. */
export function fileNameMention(file: string, index: UnitIndex): UnitMention | undefined {
  const stem = stemOf(file);
  const whole = index.hits(stem);
  if (whole.length > 0) return mentionOf('file-name', stem, whole, { file });
  const words = wordsOf(stem);
  const named = longestName(words, index);
  if (named !== undefined) return mentionOf('file-name', named.text, named.hits, { file });
  const rest = withoutNoise(words).join(' ');
  const { suggestion } = index.lookup(rest);
  if (suggestion === undefined) return undefined;
  return { ...mentionOf('file-name', rest, [], { file }), suggestion: suggestion.name };
}

/** What the nearest telling folder says of the sender. */
export function folderMention(file: string, index: UnitIndex): UnitMention | undefined {
  for (const folder of senderFolders(file)) {
    const bare = wordsOf(folder).filter((word) => !/\d/.test(word));
    const [hits] = [folder, bare.join(' ')].map(index.hits).filter((found) => found.length > 0);
    if (hits !== undefined) return mentionOf('folder', folder, hits, { file });
  }
  return undefined;
}
