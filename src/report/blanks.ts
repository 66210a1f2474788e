/** What a written document leaves for somebody to fill in before it is signed. */
import { type Blank, type Block, isLetter, type WrittenDocument } from '../model/document.js';
import { grouped } from '../model/grouped.js';
import { blanksIn } from '../text/blank.js';

function textOf(block: Block): string {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  return block.kind === 'list' ? block.items.join('\n') : '';
}

/** What the head and the foot of the document print no word of. */
function unsaid(document: WrittenDocument) {
  const { number, date, place, letterhead, signer, recipients } = document;
  const parts: readonly (Omit<Blank, 'count'> & { readonly said: boolean })[] = [
    {
      place: 'cơ quan ban hành',
      remedy: 'letterhead trong de06.yaml',
      said: letterhead.issuer.length > 0,
    },
    { place: 'số văn bản', remedy: '--so', said: number !== undefined },
    {
      place: 'ký hiệu',
      remedy: 'letterhead trong de06.yaml',
      said:
        letterhead.symbol !== undefined && (!isLetter(document) || letterhead.office !== undefined),
    },
    { place: 'địa danh', remedy: 'place trong de06.yaml', said: place !== undefined },
    { place: 'ngày ban hành', remedy: '--ngay', said: date !== undefined },
    { place: 'chức vụ người ký', remedy: 'signer trong de06.yaml', said: signer.lines.length > 0 },
    {
      place: 'họ tên người ký',
      remedy: 'signer trong de06.yaml',
      said: signer.name !== undefined,
    },
    { place: 'nơi nhận', remedy: 'recipients trong de06.yaml', said: recipients.length > 0 },
  ];
  return parts.flatMap(({ said, ...blank }): readonly Blank[] =>
    said ? [] : [{ ...blank, count: 1 }],
  );
}

/** "mục II.2.a", from the numbers that the headings bear. */
function placeUnder(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'đoạn mở đầu' : `mục ${numbers.join('.')}`;
}

/** The number that a text opens with: "I.", "2.", "a)". */
function numberOf(text: string): string | undefined {
  return /^([IVXL]+|\d{1,2}|\p{Ll})[.)] /u.exec(text)?.[1];
}

/** `points`: numbered paragraphs divide the text, as in a letter, which has no headings. */
function inBody(body: readonly Block[], points: boolean): readonly Blank[] {
  let numbers: readonly string[] = [];
  return body.flatMap((block): readonly Blank[] => {
    const text = block.kind === 'heading' ? block.text : textOf(block);
    const level = block.kind === 'heading' ? block.level : 1;
    const number =
      block.kind === 'heading' || (points && block.kind === 'paragraph')
        ? numberOf(text)
        : undefined;
    if (number !== undefined) numbers = [...numbers.slice(0, level - 1), number];
    const count = blanksIn(text);
    if (count === 0) return [];
    const remedy = 'awaits' in block ? block.awaits : undefined;
    return [{ place: placeUnder(numbers), count, ...(remedy === undefined ? {} : { remedy }) }];
  });
}

/** Blanks of one place as one, unless each is filled in another way. */
function gathered(blanks: readonly Blank[]): readonly Blank[] {
  const same = grouped(blanks, ({ place, remedy = '' }) => `${place}\n${remedy}`);
  return [...same.values()].flatMap((own) => {
    const [first] = own;
    const count = own.reduce((sum, blank) => sum + blank.count, 0);
    return first === undefined ? [] : [{ ...first, count }];
  });
}

/** Blanks of a piece of a report. */
export function blanksInBlocks(blocks: readonly Block[]): readonly Blank[] {
  return gathered(inBody(blocks, false));
}

/** Every blank of a document, in the order of the page; appendices hold the offices' own words only. */
export function blanksOf(document: WrittenDocument): readonly Blank[] {
  return gathered([...unsaid(document), ...inBody(document.body, isLetter(document))]);
}
