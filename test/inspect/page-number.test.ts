/** A section without a page number: when that is a fault, and when the number is only hidden. */
import { describe, expect, it } from 'vitest';
import { pageNumber } from '../../src/inspect/rules/page-number.js';
import type { WordDocument, WordParagraph, WordSection } from '../../src/model/word.js';

const RUN = {
  text: '2',
  sizePt: 14,
  bold: false,
  italic: false,
  underlined: false,
  font: 'Times New Roman',
};
const NUMBER: WordParagraph = {
  text: '2',
  runs: [RUN],
  alignment: 'center',
  firstLine: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  lines: 1,
  rules: [],
  framed: false,
  figure: false,
  section: 0,
};
const BARE: WordSection = {
  width: 210,
  height: 297,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  numberOnFirst: false,
};
const NUMBERED: WordSection = { ...BARE, numbering: { where: 'header', paragraph: NUMBER } };
const text = (section: number, letters: number) => ({
  ...NUMBER,
  section,
  text: 'a'.repeat(letters),
});

const found = (document: WordDocument) =>
  [...pageNumber.check(document)].map(({ section }) => section);

describe('a section without a page number', () => {
  const short = [text(0, 9000), text(1, 300)];

  it('is a fault where the file has several pages and no number at all', () => {
    expect(found({ sections: [BARE, BARE], lines: short, pages: 4 })).toEqual([0, 1]);
  });

  it('is none where it fits on a page beside numbered ones: there the number is hidden', () => {
    expect(found({ sections: [NUMBERED, BARE], lines: short, pages: 4 })).toEqual([]);
  });

  it('is one beside numbered ones where its text is longer than a page', () => {
    const long = [text(0, 9000), text(1, 9000)];
    expect(found({ sections: [NUMBERED, BARE], lines: long, pages: 6 })).toEqual([1]);
  });

  it('is none in a file of one page', () => {
    expect(found({ sections: [BARE], lines: [text(0, 9000)], pages: 1 })).toEqual([]);
  });
});
