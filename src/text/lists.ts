/** Lists of offices in one cell: "Công an tỉnh, Sở Tư pháp và UBND cấp huyện, cấp xã". */
import { cleanText, foldKey } from './fold.js';
import { isGroup, isGroupMember, isProper, startsName } from './lists/words.js';

export interface UnitNames {
  /** In the order of the text, none twice. */
  readonly names: readonly string[];
  /** The names are joined by "hoặc": one of them is enough. */
  readonly alternative: boolean;
}

interface Piece {
  readonly text: string;
  /** As written before the piece: ", ", " và ", " hoặc "; "" at the start of a line. */
  readonly joint: string;
}

interface Name {
  readonly text: string;
  readonly joint: string;
  readonly known: boolean;
}

type Known = (name: string) => boolean;

const JOINT = /\s*,\s*|\s+(?:và|hoặc)\s+(?:là\s+)?/giu;
const BULLET = /^(?:[-+•*–—]\s*|(?:\d{1,2}|[a-zđ])[.)]\s+)/u;
/** "… theo chức năng được giao, bám sát nhiệm vụ …" tells how, not who. */
const MANNER =
  /\s+theo (?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực|phân công|phạm vi)(?:[\s,].*)?$/iu;

/**
 * Splits a lead or coordinating cell into names. Commas and "và" inside a name ("Sở Văn hóa, Thể
 * thao và Du lịch") do not split it: the longest name that `known` accepts wins, and without one a
 * new name begins only where a word for an office stands. What a list leaves out is put back:
 * "UBND cấp huyện, cấp xã", "các huyện Hiệp Hòa, Sơn Động", and, where `known` confirms it, "Sở
 * Tư pháp, Nội vụ".
 */
export function splitUnits(text: string, known: Known = () => false): UnitNames {
  const names: Name[] = [];
  for (const line of cleanText(text).split(/[\n;]+/)) {
    names.push(...namesOf(piecesOf(line), known));
  }
  const seen = new Map<string, string>();
  for (const { text: name } of names) {
    const key = foldKey(name);
    if (key !== '' && !seen.has(key)) seen.set(key, name);
  }
  const alternative = seen.size > 1 && names.some(({ joint }) => /hoặc/i.test(joint));
  return { names: [...seen.values()], alternative };
}

function piecesOf(line: string): readonly Piece[] {
  const list = line
    .trim()
    .replace(BULLET, '')
    .replace(/[.\s]+$/, '')
    .replace(MANNER, '');
  const pieces: Piece[] = [];
  let start = 0;
  let joint = '';
  for (const match of list.matchAll(JOINT)) {
    if (insideBrackets(list, match.index)) continue;
    pieces.push({ text: list.slice(start, match.index), joint });
    joint = match[0];
    start = match.index + joint.length;
  }
  pieces.push({ text: list.slice(start), joint });
  return pieces.filter((piece) => piece.text !== '');
}

function insideBrackets(text: string, index: number): boolean {
  return text.lastIndexOf('(', index) > text.lastIndexOf(')', index);
}

function namesOf(pieces: readonly Piece[], known: Known): readonly Name[] {
  const names: Name[] = [];
  let next = 0;
  while (next < pieces.length) {
    const last = names.at(-1);
    const found = longestKnown(pieces, next, last, known);
    const piece = pieces[next];
    if (found) {
      names.push(found.name);
      next += found.count;
    } else if (piece) {
      next += 1;
      const name = withPrefix(piece, last);
      if (last && name === undefined) names[names.length - 1] = joined(last, piece);
      else names.push({ text: name ?? piece.text, joint: piece.joint, known: false });
    }
  }
  return names;
}

/** Pieces in one name: bounds the search in a cell of nothing but commas. */
const LONGEST_NAME = 8;

interface KnownName {
  readonly name: Name;
  readonly count: number;
}

function longestKnown(
  pieces: readonly Piece[],
  start: number,
  last: Name | undefined,
  known: Known,
): KnownName | undefined {
  const joint = pieces[start]?.joint ?? '';
  for (let end = Math.min(start + LONGEST_NAME, pieces.length); end > start; end -= 1) {
    const written = textOf(pieces.slice(start, end));
    const name = [written, singular(written), ...borrowed(written, last)].find(known);
    if (name !== undefined) {
      return { name: { text: name, joint, known: true }, count: end - start };
    }
  }
  return undefined;
}

function textOf(pieces: readonly Piece[]): string {
  const [first, ...others] = pieces;
  return (first?.text ?? '') + others.map(({ joint, text }) => joint + text).join('');
}

const OFFICE = '(?:UBND|[ỦU]y ban nhân dân|Uỷ ban nhân dân|Công an) ';
const PLACE_KIND = '[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu';
const PLURAL = new RegExp(
  `^(${OFFICE})?[Cc]ác (${PLACE_KIND}|[Ss]ở)(?::\\s*|\\s+)(?=\\p{Lu})`,
  'u',
);

/** "UBND các huyện Hiệp Hòa" → "UBND huyện Hiệp Hòa", "Các Sở: Y tế" → "Sở Y tế"; else unchanged. */
function singular(name: string): string {
  return name.replace(PLURAL, (_, office: string | undefined, kind: string) => {
    const lower = kind.toLowerCase();
    return `${office ?? ''}${lower === 'sở' ? 'Sở' : lower} `;
  });
}

const PLACE = new RegExp(`^((?:${OFFICE})?(?:${PLACE_KIND}) )\\p{Lu}`, 'u');
const DEPARTMENT = /^(Sở )\p{Lu}/u;

/** The piece with what the name before it lends: "Nội vụ" after "Sở Tư pháp" → "Sở Nội vụ". */
function borrowed(piece: string, last: Name | undefined): readonly string[] {
  if (last === undefined) return [];
  const level = /^(.*\s)cấp\s/.exec(last.text)?.[1];
  if (level !== undefined && /^cấp\s/i.test(piece)) return [level + piece];
  if (level !== undefined && /^(?:tỉnh|huyện|xã)$/.test(piece)) return [`${level}cấp ${piece}`];
  const prefix = (PLACE.exec(last.text) ?? DEPARTMENT.exec(last.text))?.[1];
  if (prefix !== undefined && isProper(piece) && !startsName(piece)) return [prefix + piece];
  return [];
}

/** The name that the piece begins, undefined when it continues the name before it. */
function withPrefix({ text, joint }: Piece, last: Name | undefined): string | undefined {
  if (last === undefined) return singular(text);
  const [lent] = borrowed(text, last);
  if (lent !== undefined && !DEPARTMENT.test(lent)) return lent;
  if (isGroup(last.text) && isGroupMember(text)) return undefined;
  if (startsName(text)) return singular(text);
  if (last.known) return text;
  return mayContinue(last.text, text, joint) ? undefined : text;
}

/** Only names of sở, ban, phòng carry commas inside; "và" and small letters continue any name. */
function mayContinue(last: string, piece: string, joint: string): boolean {
  if (!joint.includes(',')) return true;
  return !isProper(piece) || /^(?:sở|ban|phòng|bộ)\s/i.test(last);
}

function joined(last: Name, piece: Piece): Name {
  return { ...last, text: last.text + piece.joint + piece.text };
}
