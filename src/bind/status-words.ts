/** A status as words or as a share: "Đã hoàn thành (ngày 12/3)", "80%", 1. */
import type { StatusWord } from '../model/form.js';
import type { GridCell } from '../model/grid.js';
import type { State } from '../model/status.js';
import type { StatusReading } from '../model/submission.js';
import { cleanText, foldKey, hasPhrase } from '../text/fold.js';
import { readNumber } from '../text/number.js';

export type StatusWords = ReadonlyMap<string, StatusWord>;

export interface ReadStatus {
  readonly state: State;
  readonly how: Extract<StatusReading['how'], 'word' | 'percent' | 'unknown'>;
  readonly claimsLate: boolean;
  readonly percent?: number;
}

const UNKNOWN: ReadStatus = { state: 'other', how: 'unknown', claimsLate: false };

/** What may follow a status word without changing it: a remark set off, a date, a manner. */
const REMARK =
  /^\s*(?:[(,;:.\n–—-]|(?:ngày|tháng|trong|từ|vào|theo|đúng|tại|năm)(?![\p{L}\p{M}]))/iu;
/** Words in the remark that take the status back. */
const RETRACTIONS = ['chưa', 'một phần', 'không', 'còn', 'cơ bản', 'đang', 'tiếp tục'].map(foldKey);
const SHARE =
  /^(?:(?:đã |ước )?(?:hoàn thành|thực hiện|đạt|tiến độ)(?: được| đạt)?:? ?)?(-?\d+(?:[.,]\d+)?) ?%[.;]?$/iu;

function fromPercent(percent: number): ReadStatus {
  const read = { how: 'percent', claimsLate: false, percent } as const;
  if (percent === 100) return { ...read, state: 'completed' };
  if (percent === 0) return { ...read, state: 'not-started' };
  if (percent > 0 && percent < 100) return { ...read, state: 'in-progress' };
  return { ...UNKNOWN, percent };
}

function fromNumber(value: number): ReadStatus {
  if (value > 0 && value <= 1) return fromPercent(Math.round(value * 10_000) / 100);
  return fromPercent(value);
}

function fromWord(word: StatusWord): ReadStatus {
  return { state: word.state, how: 'word', claimsLate: word.claimsLate };
}

/** Cuts `text` after the shortest beginning whose key is `key`; undefined when there is none. */
function remainder(text: string, key: string): string | undefined {
  for (const match of text.matchAll(/(?![\p{L}\p{M}\p{N}])/gu)) {
    if (foldKey(text.slice(0, match.index)) === key) return text.slice(match.index);
  }
  return undefined;
}

function longestPrefix(key: string, words: StatusWords): string | undefined {
  const parts = key.split(' ');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const prefix = parts.slice(0, length).join(' ');
    if (words.has(prefix)) return prefix;
  }
  return undefined;
}

/** A known word with a remark behind it that neither takes it back nor names another state. */
function fromPrefix(text: string, words: StatusWords): ReadStatus {
  const prefix = longestPrefix(foldKey(text), words);
  const word = prefix === undefined ? undefined : words.get(prefix);
  const rest = prefix === undefined ? undefined : remainder(text, prefix);
  if (word === undefined || rest === undefined || !REMARK.test(rest)) return UNKNOWN;
  const remark = foldKey(rest);
  const retracted = RETRACTIONS.some((phrase) => hasPhrase(remark, phrase)) || remark.includes('%');
  if (retracted) return UNKNOWN;
  const said = [...words].filter(([key]) => key.includes(' ') && hasPhrase(remark, key));
  const late = said.some(([, other]) => other.claimsLate);
  const contradicts = said.some(
    ([, other]) =>
      other.state !== word.state && !(other.claimsLate && other.state === 'in-progress'),
  );
  return contradicts ? UNKNOWN : { ...fromWord(word), claimsLate: word.claimsLate || late };
}

/** Reads the text of a status cell. Total: what is not understood is `unknown`. */
export function readStatusText(text: string, words: StatusWords): ReadStatus {
  const word = words.get(foldKey(text));
  if (word !== undefined && !/\d/.test(text)) return fromWord(word);
  const share = SHARE.exec(cleanText(text))?.[1];
  const percent = share === undefined ? undefined : readNumber(share);
  if (percent !== undefined) return fromPercent(percent);
  if (word !== undefined) return fromWord(word);
  const number = readNumber(text);
  return number === undefined ? fromPrefix(text, words) : fromNumber(number);
}

/** Reads a status cell; a number shown as a percentage counts as such. */
export function readStatusCell(text: string, cell: GridCell, words: StatusWords): ReadStatus {
  if (cell.kind !== 'number' || cell.number === undefined) return readStatusText(text, words);
  return cell.percent === true
    ? fromPercent(Math.round(cell.number * 10_000) / 100)
    : fromNumber(cell.number);
}
