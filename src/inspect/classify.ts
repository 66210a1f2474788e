/** Which element of the decree each paragraph is: told from its words and from where it stands. */
import type { ElementId } from '../model/nd30.js';
import type { WordLine, WordParagraph } from '../model/word.js';
import { upper } from '../text/case.js';
import { bodyElement } from './body-element.js';
import { headElement, isTypeName, NATIONAL_NAME, RECIPIENTS, stampElement } from './head-words.js';

const APPENDIX = /^phụ lục(?:\s+(?:số\s+)?[IVXLC\d]+)?[.:]?$/iu;
const ENCLOSED = /^\(?\s*(?:ban hành\s+)?kèm theo/iu;
/** Text that runs on, not a subject. */
const SENTENCE = /[.:;,]$/u;
const ADDRESSEE = /^kính gửi/iu;
const BASIS = /^căn cứ(?!\p{L})/iu;
/** Closes a list of Căn cứ. */
const PROPOSAL = /^(?:theo|xét) (?:đề nghị|tờ trình)/iu;
/** "KT. GIÁM ĐỐC" outside a table. */
const SIGNING = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}/u;
/** "PL.(300)": who typed it, and how many copies. */
const DRAFTER = /^\p{L}{1,8}\s?\.\s?\(\d+\)\.?$/u;

/** "- Sở A", "Sở A;": what else stands below recipients signs. */
const RECIPIENT = /^[-–+*•]|[;.]$/u;
/** "(Chữ ký, dấu)", also on two lines. */
const NOTE = /^\(|\)\d*$|^ghi chú/iu;

/** What has been met so far. */
type Zone = 'head' | 'subject' | 'opening' | 'body' | 'signature' | 'appendix-title' | 'appendix';

const shown = ({ text }: WordParagraph) => text.replace(/\s+/gu, ' ').trim();
const isBlank = (line: WordParagraph) => line.runs.length === 0;
const isBold = ({ runs }: WordParagraph) => runs.length > 0 && runs.every(({ bold }) => bold);

/** The names in the left cell: the bold ones issue; without any, the last does. */
function issuers(names: readonly WordParagraph[]): ReadonlyMap<WordParagraph, ElementId> {
  const last = names.at(-1);
  return new Map(
    names.map((own) => [own, own === last || isBold(own) ? 'coQuanBanHanh' : 'coQuanChuQuan']),
  );
}

function headTable(lines: readonly WordParagraph[]): ReadonlyMap<WordParagraph, ElementId> {
  const known = new Map<WordParagraph, ElementId>();
  const names: WordParagraph[] = [];
  for (const line of lines) {
    const element = headElement(shown(line));
    if (element) known.set(line, element);
    else if (shown(line) !== '' && line.cell?.column === 0 && line.cell.row === 0) names.push(line);
  }
  return new Map([...issuers(names), ...known]);
}

/** By tabs the name stands below the recipients, alone. */
function isTabbedTitle(line: WordParagraph): boolean {
  return line.cell?.tabbed === true && shown(line) === upper(shown(line));
}

/** Recipients in one cell, the signer in the other: titles above, the name last. */
function signatureTable(lines: readonly WordParagraph[]): ReadonlyMap<WordParagraph, ElementId> {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const label = filled.find((line) => RECIPIENTS.test(shown(line)));
  const side = label?.cell?.column;
  const recipients = filled.filter(({ cell }) => cell?.column === side);
  const signer = filled.filter((line) => line.cell?.column !== side && !NOTE.test(shown(line)));
  const signing = signer.map((line, index): [WordParagraph, ElementId] => [
    line,
    index > 0 && index === signer.length - 1 && !isTabbedTitle(line)
      ? 'hoTenNguoiKy'
      : 'quyenHanChucVu',
  ]);
  return new Map([
    ...recipients.flatMap((line): readonly (readonly [WordParagraph, ElementId])[] => {
      if (line === label) return [[line, 'noiNhanLabel']];
      if (DRAFTER.test(shown(line))) return [[line, 'kyHieuNguoiSoan']];
      return RECIPIENT.test(shown(line)) ? [[line, 'noiNhanList']] : [];
    }),
    ...signing,
  ]);
}

/** A table of one cell is the frame of a stamp. */
function stamp(lines: readonly WordParagraph[]): readonly (readonly [WordParagraph, ElementId])[] {
  const [line, ...more] = lines.filter((own) => !isBlank(own));
  if (line === undefined || more.length > 0) return [];
  const element = stampElement(shown(line));
  return element ? [[line, element]] : [];
}

/** Elements in tables: the head, the signature, stamps; other tables are not the decree's matter. */
function tableElements(
  paragraphs: readonly WordParagraph[],
): ReadonlyMap<WordParagraph, ElementId> {
  const tables = new Map<number, WordParagraph[]>();
  for (const line of paragraphs) {
    if (line.cell === undefined) continue;
    const { table } = line.cell;
    const own = tables.get(table);
    if (own) own.push(line);
    else tables.set(table, [line]);
  }
  return new Map(
    [...tables.values()].flatMap((lines) => {
      if (lines.some((line) => NATIONAL_NAME.test(shown(line)))) return [...headTable(lines)];
      const signs = lines.some((line) => RECIPIENTS.test(shown(line)));
      return signs ? [...signatureTable(lines)] : stamp(lines);
    }),
  );
}

/** Follows the document from its head to its appendices. */
class Reader {
  #zone: Zone = 'head';
  #previous: ElementId | undefined;
  /** The head stands in columns: what is set like a name of a type below it can only be one. */
  readonly #columns: boolean;

  constructor(columns: boolean) {
    this.#columns = columns;
  }

  /** The element of the next paragraph outside tables. */
  take(line: WordParagraph): ElementId | undefined {
    const element = isBlank(line) ? this.#blank() : this.#of(line, shown(line));
    if (!isBlank(line)) this.#previous = element;
    return element;
  }

  /** The signature stands in a table: what follows is no text any more. */
  sign(): void {
    this.#zone = 'signature';
  }

  #blank(): undefined {
    if (this.#zone === 'subject' && this.#previous === 'trichYeu') this.#zone = 'opening';
    return undefined;
  }

  #enter(zone: Zone, element: ElementId): ElementId {
    this.#zone = zone;
    return element;
  }

  #of(line: WordParagraph, text: string): ElementId | undefined {
    if (APPENDIX.test(text)) return this.#enter('appendix-title', 'phuLucNhan');
    if (this.#zone === 'appendix') return undefined;
    if (this.#zone === 'appendix-title') return this.#appendix(text);
    if (RECIPIENTS.test(text)) return this.#enter('signature', 'noiNhanLabel');
    if (SIGNING.test(text)) {
      this.#zone = 'signature';
      return line.alignment === 'center' ? 'quyenHanChucVu' : undefined;
    }
    if (this.#zone === 'signature') return /^[-–]/u.test(text) ? 'noiNhanList' : undefined;
    if (this.#zone === 'head' || this.#zone === 'subject') {
      if (ENCLOSED.test(text)) return 'phuLucKemTheo';
    }
    if (this.#zone === 'head') {
      if (isTypeName(text) || this.#looksLikeType(line, text))
        return this.#enter('subject', 'tenLoai');
      const element = headElement(text);
      if (element) return element;
    }
    if (ADDRESSEE.test(text)) return this.#enter('opening', 'kinhGui');
    return this.#zone === 'subject' ? this.#subject(line, text) : this.#body(line, text);
  }

  #looksLikeType(line: WordParagraph, text: string): boolean {
    const set = line.alignment === 'center' && isBold(line) && text === upper(text);
    return this.#columns && set && headElement(text) === undefined;
  }

  #appendix(text: string): ElementId {
    if (!ENCLOSED.test(text)) return 'phuLucTen';
    return this.#enter('appendix', 'phuLucKemTheo');
  }

  #subject(line: WordParagraph, text: string): ElementId | undefined {
    if (text.startsWith('(')) return undefined;
    const first = this.#previous === 'tenLoai';
    // A subject is set apart; what goes on below a name such as GIẤY MỜI is text.
    const apart = line.alignment !== 'both' && !SENTENCE.test(text);
    if (first && (isBold(line) || apart)) return 'trichYeu';
    if (line.alignment === 'center') return isBold(line) ? 'trichYeu' : undefined;
    this.#zone = 'opening';
    return this.#body(line, text);
  }

  #body(line: WordParagraph, text: string): ElementId | undefined {
    if (this.#zone !== 'body') {
      if (this.#previous === 'kinhGui' && /^[-–]/u.test(text)) return 'kinhGui';
      if (this.#isBasis(line, text)) return 'canCu';
    }
    const element = bodyElement(line, text, this.#previous);
    // Names of offices that stand in the head as no one foresaw.
    if (element === 'body' && this.#zone === 'head' && text === upper(text)) return undefined;
    // Lines in the middle before the text name who decides.
    if (element !== undefined) this.#zone = 'body';
    return element;
  }

  #isBasis(line: WordParagraph, text: string): boolean {
    const after = this.#previous === 'canCu';
    if (after && PROPOSAL.test(text)) return true;
    const slanted = line.runs.every(({ italic }) => italic);
    return BASIS.test(text) && (text.endsWith(';') || slanted || (after && text.endsWith('.')));
  }
}

/** Paragraphs → lines with their elements, numbered as a reader counts them. */
export function classify(paragraphs: readonly WordParagraph[]): readonly WordLine[] {
  const inTables = tableElements(paragraphs);
  const reader = new Reader([...inTables.values()].includes('quocHieu'));
  let number = 0;
  return paragraphs.map((line) => {
    const { cell } = line;
    const outside = !line.boxed && (cell === undefined || cell.tabbed);
    // Both columns of a tabbed line are one paragraph.
    if (outside && !isBlank(line) && !(cell?.tabbed && cell.column > 0)) number += 1;
    const element = elementOf(line, inTables, reader);
    return {
      ...line,
      ...(outside && !isBlank(line) ? { number } : {}),
      ...(element === undefined ? {} : { element }),
    };
  });
}

function elementOf(
  line: WordParagraph,
  inTables: ReadonlyMap<WordParagraph, ElementId>,
  reader: Reader,
): ElementId | undefined {
  if (line.boxed) return stampElement(shown(line));
  if (line.cell === undefined) return reader.take(line);
  const element = inTables.get(line);
  if (element === 'noiNhanLabel') reader.sign();
  return element;
}
