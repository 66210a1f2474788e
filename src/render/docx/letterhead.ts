/** Quốc hiệu, Tiêu ngữ, issuing body, number, place and date (NĐ 30/2020, Phụ lục I, II.1–4). */
import type { Table } from 'docx';
import { isLetter, type WrittenDocument } from '../../model/document.js';
import { URGENCY } from '../../model/nd30.js';
import { BLANK } from '../../text/blank.js';
import { upper } from '../../text/case.js';
import { printDateLong } from '../../text/date.js';
import { longestLine, textWidth } from '../../text/times-widths.js';
import { frame } from './frame.js';
import { type Content, layoutTable } from './layout-table.js';
import { subjectOf } from './naming.js';
import { millimetres, PORTRAIT_TEXT } from './page.js';
import { ruleLine, shortRule, styled } from './paragraphs.js';
import { BRIGHT_RED } from './styles.js';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Quốc hiệu at 13 pt is 5,424 twips wide; it must never wrap. */
const RIGHT = 5520;
const LEFT = PORTRAIT_TEXT - RIGHT;
/** Keeps a long name off Quốc hiệu. */
const ASIDE = { indent: { left: 85, right: 85 } } as const;
const NAMES = LEFT - ASIDE.indent.left - ASIDE.indent.right;

/** "15" → "15", "5" → "05"; a number with letters stays as it is. */
function paddedNumber(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** "BC-CAT", of a công văn "CAT-QLHC" (II.3.b); an abbreviation that is not configured is a blank. */
export function symbolOf(document: WrittenDocument): string {
  const { symbol = BLANK, office = BLANK } = document.letterhead;
  return isLetter(document) ? `${symbol}-${office}` : `${document.typeSymbol}-${symbol}`;
}

/** "15/BC-CAT", or room to write the number in. */
export function numberOf(document: WrittenDocument): string {
  const number = document.number === undefined ? '       ' : paddedNumber(document.number.trim());
  return `${number}/${symbolOf(document)}`;
}

/** "ngày 05 tháng 4 năm 2024", or blanks with the year of the data. */
export function dateOf({ date, asOf }: WrittenDocument): string {
  if (date !== undefined) return printDateLong(date);
  return `ngày ${BLANK} tháng ${BLANK} năm ${asOf.slice(0, 4)}`;
}

function nationalCell(): Content {
  return [
    styled('NationalName', NATIONAL_NAME),
    styled('Motto', MOTTO),
    ruleLine(textWidth(MOTTO, 14, true), RIGHT),
  ];
}

function issuerCell({ letterhead }: WrittenDocument): Content {
  const parent = letterhead.parent.map(upper);
  const issuer = letterhead.issuer.length === 0 ? [BLANK] : letterhead.issuer.map(upper);
  const longest = Math.max(...issuer.map((line) => longestLine(line, 13, true, NAMES)));
  return [
    ...parent.map((line) => styled('ParentBody', line, ASIDE)),
    ...issuer.map((line) => styled('IssuingBody', line, ASIDE)),
    ruleLine(shortRule(longest), LEFT),
  ];
}

/** Degree of urgency, and who may read the document; each in its frame. */
function marks({ urgency, letterhead: { circulation } }: WrittenDocument): Content {
  const mark = urgency && URGENCY[urgency];
  return [
    ...(mark ? frame('UrgencyMark', mark.words, millimetres(mark.width), BRIGHT_RED) : []),
    ...(circulation ? frame('Circulation', upper(circulation)) : []),
  ];
}

/** The number, and under it the subject of a công văn, then the marks. */
function numberCell(document: WrittenDocument): Content {
  return [
    styled('DocumentNumber', `Số: ${numberOf(document)}`),
    ...(isLetter(document) ? [styled('LetterSubject', subjectOf(document), ASIDE)] : []),
    ...marks(document),
  ];
}

/** The head of the first page: two columns without borders, as in Phụ lục III, mẫu 1.4 and 1.5. */
export function letterheadTable(document: WrittenDocument): Table {
  const place = `${document.place ?? BLANK}, ${dateOf(document)}`;
  return layoutTable(
    [LEFT, RIGHT],
    [
      [issuerCell(document), nationalCell()],
      [numberCell(document), [styled('PlaceAndDate', place)]],
    ],
  );
}
