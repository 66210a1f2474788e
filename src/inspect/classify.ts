/** Which element of the decree each paragraph is: told from its words and from where it stands. */
import { DOCUMENT_TYPES, type ElementId } from '../model/nd30.js';
import type { WordLine, WordParagraph } from '../model/word.js';
import { foldKey } from '../text/fold.js';
import { bodyElement } from './body-element.js';

const NATIONAL_NAME = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA/iu;
const MOTTO = /độc lập.{0,5}tự do.{0,5}hạnh phúc/iu;
const NUMBER = /^số\s*:?[\s\d.…_]*\/|^số\s*:/iu;
const DATE = /ngày.{0,20}tháng.{0,20}năm/iu;
const URGENCY = /^(?:h(?:ỏa|oả) tốc(?: hẹn giờ)?|thượng khẩn|khẩn)$/iu;
const LETTER_SUBJECT = /^v\/v\b/iu;
const RECIPIENTS = /^nơi nhận\s*:?/iu;
const APPENDIX = /^phụ lục(?:\s+(?:số\s+)?[IVXLC\d]+)?[.:]?$/iu;
const ENCLOSED = /^\(?\s*(?:ban hành\s+)?kèm theo/iu;
const ADDRESSEE = /^kính gửi/iu;

const TYPE_KEYS = new Set(Object.keys(DOCUMENT_TYPES).map(foldKey));

/** What has been met so far. */
type Zone = 'head' | 'subject' | 'opening' | 'body' | 'appendix-title' | 'appendix';

const shown = ({ text }: WordParagraph) => text.replace(/\s+/gu, ' ').trim();
const isBlank = (line: WordParagraph) => line.runs.length === 0;
const isBold = ({ runs }: WordParagraph) => runs.length > 0 && runs.every(({ bold }) => bold);

/** Words that are the same wherever they stand in the head. */
function headElement(text: string): ElementId | undefined {
  if (NATIONAL_NAME.test(text)) return 'quocHieu';
  if (MOTTO.test(text)) return 'tieuNgu';
  if (LETTER_SUBJECT.test(text)) return 'trichYeuCongVan';
  if (URGENCY.test(text)) return 'doKhan';
  if (NUMBER.test(text)) return 'soKyHieu';
  return DATE.test(text) && text.length < 80 ? 'diaDanhThoiGian' : undefined;
}

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

/** Recipients in one cell, the signer in the other: titles above, the name last. */
function signatureTable(lines: readonly WordParagraph[]): ReadonlyMap<WordParagraph, ElementId> {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const label = filled.find((line) => RECIPIENTS.test(shown(line)));
  const side = label?.cell?.column;
  const recipients = filled.filter(({ cell }) => cell?.column === side);
  const signer = filled.filter(
    (line) => line.cell?.column !== side && !/^\(|\)$|^ghi chú/iu.test(shown(line)),
  );
  const signing = signer.map((line, index): [WordParagraph, ElementId] => [
    line,
    index > 0 && index === signer.length - 1 ? 'hoTenNguoiKy' : 'quyenHanChucVu',
  ]);
  return new Map([
    ...recipients.map((line): [WordParagraph, ElementId] => [
      line,
      line === label ? 'noiNhanLabel' : 'noiNhanList',
    ]),
    ...signing,
  ]);
}

/** Elements in tables: the head and the signature; other tables are not the decree's matter. */
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
      return signs ? [...signatureTable(lines)] : [];
    }),
  );
}

/** Follows the document from its head to its appendices. */
class Reader {
  #zone: Zone = 'head';
  #previous: ElementId | undefined;

  /** The element of the next paragraph outside tables. */
  take(line: WordParagraph): ElementId | undefined {
    const element = isBlank(line) ? this.#blank() : this.#of(line, shown(line));
    if (!isBlank(line)) this.#previous = element;
    return element;
  }

  #blank(): undefined {
    if (this.#zone === 'subject' && this.#previous === 'trichYeu') this.#zone = 'opening';
    return undefined;
  }

  #of(line: WordParagraph, text: string): ElementId | undefined {
    if (APPENDIX.test(text)) {
      this.#zone = 'appendix-title';
      return 'phuLucNhan';
    }
    if (this.#zone === 'appendix') return undefined;
    if (this.#zone === 'appendix-title') return this.#appendix(text);
    if (RECIPIENTS.test(text)) return 'noiNhanLabel';
    if (this.#zone === 'head') {
      if (TYPE_KEYS.has(foldKey(text))) {
        this.#zone = 'subject';
        return 'tenLoai';
      }
      const element = headElement(text);
      if (element) return element;
    }
    if (ADDRESSEE.test(text)) {
      this.#zone = 'opening';
      return 'kinhGui';
    }
    if (this.#zone === 'subject') return this.#subject(line, text);
    return this.#body(line, text);
  }

  #appendix(text: string): ElementId {
    if (!ENCLOSED.test(text)) return 'phuLucTen';
    this.#zone = 'appendix';
    return 'phuLucKemTheo';
  }

  #subject(line: WordParagraph, text: string): ElementId | undefined {
    if (this.#previous === 'tenLoai') return 'trichYeu';
    if (text.startsWith('(')) return undefined;
    if (line.alignment === 'center') return isBold(line) ? 'trichYeu' : undefined;
    this.#zone = 'opening';
    return this.#body(line, text);
  }

  #body(line: WordParagraph, text: string): ElementId | undefined {
    if (this.#zone !== 'body') {
      if (this.#previous === 'kinhGui' && /^[-–]/u.test(text)) return 'kinhGui';
      const after = this.#previous === 'canCu';
      const slanted = line.runs.every(({ italic }) => italic);
      if (
        /^căn cứ/iu.test(text) &&
        (text.endsWith(';') || slanted || (after && text.endsWith('.')))
      )
        return 'canCu';
      if (this.#zone === 'head' && line.alignment === 'center') return undefined;
      this.#zone = 'body';
    }
    return bodyElement(line, text);
  }
}

/** Paragraphs → lines with their elements, numbered as a reader counts them. */
export function classify(paragraphs: readonly WordParagraph[]): readonly WordLine[] {
  const inTables = tableElements(paragraphs);
  const reader = new Reader();
  let number = 0;
  return paragraphs.map((line) => {
    if (line.cell) {
      const element = inTables.get(line);
      return element === undefined ? line : { ...line, element };
    }
    if (!isBlank(line)) number += 1;
    const element = reader.take(line);
    const counted = isBlank(line) ? line : { ...line, number };
    return element === undefined ? counted : { ...counted, element };
  });
}
