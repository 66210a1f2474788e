/** Word sections: the document standing, each appendix lying with page numbers of its own. */
import type { ISectionOptions } from 'docx';
import {
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
import { textWidth } from '../../text/times-widths.js';
import { blockElements } from './body.js';
import type { ChartArtist } from './chart.js';
import { BLANK, dateOf, letterheadTable, numberOf } from './letterhead.js';
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

function section(orientation: Orientation, children: Elements): ISectionOptions {
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
  return section(PageOrientation.PORTRAIT, [
    letterheadTable(document),
    ...openingBlocks(document),
    ...blockElements(document.body.slice(0, -1), PORTRAIT_TEXT, artist, { lastStays: true }),
    ...closing,
    signatureTable(document),
  ]);
}

/** "(Kèm theo Báo cáo số 15/BC-CAT ngày 05 tháng 4 năm 2024 của Công an tỉnh …)" (III.1.c). */
function sourceLine(document: WrittenDocument): string {
  const issuer = document.letterhead.name ?? BLANK;
  return `(Kèm theo ${typeNameOf(document)} số ${numberOf(document)} ${dateOf(document)} của ${issuer})`;
}

/** An appendix of its own section. */
export function appendixSection(
  appendix: Appendix,
  document: WrittenDocument,
  artist: ChartArtist,
): ISectionOptions {
  const source = sourceLine(document);
  const rule = shortRule(textWidth(source, 14, false), LANDSCAPE_TEXT);
  return section(PageOrientation.LANDSCAPE, [
    styled('AppendixLabel', appendix.label),
    styled('AppendixTitle', appendix.title),
    styled('AppendixSource', source),
    ruleLine(rule, LANDSCAPE_TEXT),
    styled('RuleLine', '', { spacing: { after: 120 } }),
    ...blockElements(appendix.blocks, LANDSCAPE_TEXT, artist),
  ]);
}
