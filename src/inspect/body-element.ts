/** Parts, headings, articles, clauses, points and plain text of the body. */
import type { ElementId } from '../model/nd30.js';
import type { WordParagraph } from '../model/word.js';

const PART = /^(?:phần|chương|(?:tiểu )?mục)\s+(?:thứ\s+\p{L}+|[IVXLC]+|\d+)[.:]?$/iu;
const ARTICLE = /^Điều\s+(?:\d+\.|…|\.{2})/u;
const SECTION = /^[IVX]+\.\s/u;
/** "A. ": offices use it, the decree does not know it. */
const LETTERED = /^[A-ZĐ]\.\s/u;
const CLAUSE = /^\d+(?:\.\d+)*\.?\s/u;
const POINT = /^[a-zđ]\)\s/u;
/** Longer ones are text that only begins like a heading. */
const HEADING_LENGTH = 200;

/** The element of a paragraph of the body; undefined for captions and the like, which stand in the middle. */
export function bodyElement(
  line: WordParagraph,
  text: string,
  previous: ElementId | undefined,
): ElementId | undefined {
  const bold = line.runs.every((run) => run.bold);
  const short = text.length <= HEADING_LENGTH;
  if (PART.test(text)) return 'phanChuong';
  if (SECTION.test(text) && short) return 'muc';
  if (line.alignment === 'center' || line.alignment === 'right') {
    return previous === 'phanChuong' && short ? 'phanChuongTen' : undefined;
  }
  if (LETTERED.test(text) && short) return undefined;
  if (ARTICLE.test(text)) return 'dieu';
  if (POINT.test(text)) return 'diem';
  if (CLAUSE.test(text)) return bold && short ? 'khoanCoTieuDe' : 'khoan';
  return 'body';
}
