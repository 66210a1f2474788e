/** Word sections: the document, then each appendix with page numbers of its own. */
import type { ISectionOptions } from 'docx';
import {
  Footer,
  Header,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from 'docx';
import type { Appendix, WrittenDocument } from '../../model/document.js';
import { BLANK } from '../../text/blank.js';
import { longestLine } from '../../text/times-widths.js';
import { blockElements } from './body.js';
import type { ChartArtist } from './chart.js';
import { dateOf, letterheadTable, numberOf, symbolOf } from './letterhead.js';
import { typeNameOf } from './naming.js';
import { openingBlocks } from './opening.js';
import { LANDSCAPE_TEXT, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, PORTRAIT_TEXT } from './page.js';
import { ruleLine, shortRule, styled } from './paragraphs.js';
import { signatureTable } from './signature.js';

type Elements = readonly (Paragraph | Table)[];
type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

/** Page number at the top, centred, from 1, not shown on the first page (I.7). */
function headers() {
  const number = new Paragraph({
    style: 'PageNumber',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({ style: 'PageNumber' })] }),
  };
}

/**
 * Word wants a paragraph after a table, and puts one of full height there where it finds none: under
 * a signature at the foot of a page that would be an empty page more.
 */
function ending(children: Elements): Elements {
  return children.at(-1) instanceof Table ? [styled('RuleLine', '')] : [];
}

/** The office's address under a rule, on the document's first page only (III.4). */
function footers({ letterhead: { address = [] } }: WrittenDocument, isAppendix: boolean) {
  if (address.length === 0) return undefined;
  const lines = address.map((line) => styled('OfficeAddress', line));
  // A section without a footer would repeat that of the section before.
  const children = isAppendix
    ? [styled('OfficeAddress', '')]
    : [ruleLine(PORTRAIT_TEXT, PORTRAIT_TEXT), ...lines];
  return { first: new Footer({ children }) };
}

function section(
  orientation: Orientation,
  foot: ISectionOptions['footers'],
  children: Elements,
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: PAGE_WIDTH, height: PAGE_HEIGHT, orientation },
        margin: MARGIN,
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: headers(),
    footers: foot,
    children: [...children, ...ending(children)],
  };
}

/** Head, opening, body and signature. The last two paragraphs stay on the signature's page. */
export function mainSection(document: WrittenDocument, artist: ChartArtist): ISectionOptions {
  const [last] = document.body.slice(-1);
  const closing =
    last?.kind === 'paragraph'
      ? [styled('BodyText', last.runs, { keepNext: true, keepLines: true })]
      : blockElements(last ? [last] : [], PORTRAIT_TEXT, artist);
  return section(PageOrientation.PORTRAIT, footers(document, false), [
    letterheadTable(document),
    ...openingBlocks(document),
    ...blockElements(document.body.slice(0, -1), PORTRAIT_TEXT, artist, { lastStays: true }),
    ...closing,
    signatureTable(document),
  ]);
}

/**
 * "(Kèm theo Báo cáo số 15/BC-CAT ngày 05 tháng 4 năm 2024 của Công an tỉnh …)"; number and date stay
 * blank in a document that is issued as a file (III.1.c).
 */
function sourceLine(document: WrittenDocument): string {
  const issuer = document.letterhead.name ?? BLANK;
  const [number, date] = document.electronic
    ? [`${BLANK}/${symbolOf(document)}`, `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`]
    : [numberOf(document), dateOf(document)];
  return `(Kèm theo ${typeNameOf(document)} số ${number} ${date} của ${issuer})`;
}

/** What an appendix holds, over a text area of the given width. */
export function appendixElements(
  appendix: Appendix,
  document: WrittenDocument,
  width: number,
  artist: ChartArtist,
): Elements {
  const source = sourceLine(document);
  return [
    styled('AppendixLabel', appendix.label),
    styled('AppendixTitle', appendix.title),
    styled('AppendixSource', source),
    ruleLine(shortRule(longestLine(source, 14, false, width)), width),
    styled('RuleLine', '', { spacing: { after: 120 } }),
    ...blockElements(appendix.blocks, width, artist),
  ];
}

/** An appendix of its own section. */
export function appendixSection(
  appendix: Appendix,
  document: WrittenDocument,
  artist: ChartArtist,
): ISectionOptions {
  const [orientation, width] = appendix.portrait
    ? [PageOrientation.PORTRAIT, PORTRAIT_TEXT]
    : [PageOrientation.LANDSCAPE, LANDSCAPE_TEXT];
  const children = appendixElements(appendix, document, width, artist);
  return section(orientation, footers(document, true), children);
}
