/** Citations of documents inside a deadline: the dates in them are never deadlines. */

const DOCUMENT = [
  'nghi quyet',
  'nghi dinh',
  'quyet dinh',
  'ke hoach',
  'thong bao',
  'thong tu',
  'cong van',
  'cong dien',
  'chi thi',
  'to trinh',
  'chuong trinh',
  'de an',
  'bo luat',
  'luat',
].join('|');

const DATE = String.raw`\d{1,2} ?(?:[/.-] ?\d{1,2}(?: ?[/.-] ?\d{2,4}|,? nam ?\d{4})?|thang \d{1,2},? nam ?\d{4})(?!\d)`;
/** "50/NQ-CP", "01/2023/QĐ-UBND", "2551/TCTTKĐA". */
const SIGN = String.raw`(?<!\d)\d+[a-z]?(?:/\d{4})?/[a-z][a-z\d]*(?:[-.][a-z\d]+)*`;
/** "của Chính phủ", up to a word that begins the deadline proper. */
const ISSUER = String.raw`(?: cua (?:(?!\b(?:truoc|den|cham|xong|hoan|han|vao|trong)\b)[^,;.\d]){1,80})?`;
const DATED = String.raw`(?: ?[,(]? ?(?:ban hanh )?ngay ?${DATE}\)?)?`;

/** A year in a document's own name: "Luật Căn cước năm 2023", "Kế hoạch Đề án 06 năm 2024". */
const OWN_YEAR = String.raw`\b(?:${DOCUMENT})(?: (?!(?:trong|truoc|den|het|cuoi|quy|thang|xong|hoan|nam)\b)[a-z\d]+){0,12} nam ?\d{4}(?!\d)`;

const CITATION = new RegExp(
  [
    String.raw`(?:\b(?:${DOCUMENT}) )?(?:so ?:? ?)?${SIGN}${ISSUER}${DATED}`,
    String.raw`\b(?:${DOCUMENT})(?: (?:so ?:? ?)?\d+[a-z]?)?${ISSUER},? ngay ?${DATE}`,
    OWN_YEAR,
  ].join('|'),
  'g',
);

export interface Uncited {
  readonly text: string;
  readonly cited: boolean;
}

/** Plain text with each citation taken out (a bare `§` stays where it was). */
export function withoutCitations(plainText: string): Uncited {
  const text = plainText.replace(CITATION, ' § ');
  return { text, cited: text !== plainText };
}
