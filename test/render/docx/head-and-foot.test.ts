/** The head and the foot of a document in their forms: names, marks, signer, address. */
import { describe, expect, it } from 'vitest';
import type {
  OfficialLetter,
  ReportDocument,
  WrittenDocument,
} from '../../../src/model/document.js';
import { URGENCY, type Urgency } from '../../../src/model/nd30.js';
import type { Letterhead, Signer } from '../../../src/model/workspace.js';
import { renderDocx } from '../../../src/render/docx/document.js';
import { longestLine, textWidth } from '../../../src/text/times-widths.js';
import { type ReadDocx, readDocx, type ShownParagraph } from '../../support/docx-reader.js';
import { faultsOf } from '../../support/open-xml.js';
import { POLICE_WORKSPACE } from '../../support/report-builder.js';
import { all, child, val, type XmlNode } from '../../support/xml-tree.js';

const MM = 1440 / 25.4;

const { letterhead, signer, recipients, addressees } = POLICE_WORKSPACE;
const NOTICE: ReportDocument = {
  letterhead,
  typeSymbol: 'TB',
  typeName: 'THÔNG BÁO',
  number: '5',
  date: '2024-07-05',
  place: 'Bắc Giang',
  electronic: false,
  asOf: '2024-06-30',
  subject: 'Kết quả thực hiện Đề án 06 tháng 6 năm 2024',
  addressees: [],
  basis: [],
  body: [{ kind: 'paragraph', runs: [{ text: 'Yêu cầu các đơn vị thực hiện./.' }] }],
  signer,
  recipients,
  appendices: [{ label: 'Phụ lục', title: 'DANH SÁCH', blocks: [] }],
};
const { typeName: _, typeSymbol: __, basis: ___, ...SHARED } = NOTICE;
const LETTER: OfficialLetter = { ...SHARED, addressees };

const written = async (document: WrittenDocument) => readDocx(await renderDocx(document));
const headed = (given: Partial<Letterhead>) =>
  written({ ...NOTICE, letterhead: { ...letterhead, ...given } });
const signed = (given: Signer) => written({ ...NOTICE, signer: given });

const shown = ({ paragraphs }: ReadDocx, style: string): readonly ShownParagraph[] =>
  paragraphs.filter((own) => own.style === style);
const texts = (docx: ReadDocx, style: string) => shown(docx, style).map(({ text }) => text);

/** The table around a paragraph of the given style, and none that is around it. */
function tableOf({ body, show }: ReadDocx, style: string): XmlNode | undefined {
  const holds = (table: XmlNode) => all(table, 'w:p').some((own) => show(own).style === style);
  return all(body, 'w:tbl').findLast(holds);
}

const MARKS = Object.entries(URGENCY) as [Urgency, (typeof URGENCY)[Urgency]][];

describe('the mark of urgency (III.2.b)', () => {
  it.each(MARKS)('%s stands in a frame of its size, red, in the middle', async (urgency, mark) => {
    const docx = await written({ ...NOTICE, urgency });
    expect(texts(docx, 'UrgencyMark')).toEqual([mark.words]);
    const frame = tableOf(docx, 'UrgencyMark');
    expect(all(frame ?? docx.body, 'w:gridCol')).toHaveLength(1);
    const [width] = all(frame ?? docx.body, 'w:gridCol');
    const height = child(frame, 'w:tr', 'w:trPr', 'w:trHeight')?.attributes;
    expect(Number(width?.attributes['w:w']) / MM).toBeCloseTo(mark.width, 1);
    expect(Number(height?.['w:val']) / MM).toBeCloseTo(8, 1);
    expect(height?.['w:hRule']).toBe('exact');
    for (const side of ['top', 'bottom', 'left', 'right']) {
      const border = child(frame, 'w:tblPr', 'w:tblBorders', `w:${side}`)?.attributes;
      expect(border).toMatchObject({ 'w:val': 'single', 'w:color': 'FF0000' });
      expect(child(frame, 'w:tblPr', 'w:tblCellMar', `w:${side}`)?.attributes['w:w']).toBe('0');
    }
    expect(val(frame, 'w:tblPr', 'w:jc')).toBe('center');
    expect(val(frame, 'w:tr', 'w:tc', 'w:tcPr', 'w:vAlign')).toBe('center');
    const [words] = shown(docx, 'UrgencyMark');
    expect(words).toMatchObject({ alignment: 'center', bold: true, color: 'FF0000' });
    expect(textWidth(mark.words, words?.sizePt ?? 0, true)).toBeLessThan(mark.width * MM);
  });

  it('stands under the number, of a công văn under the subject, over who may read it', async () => {
    const orders = [NOTICE, LETTER].map(async (document) => {
      const circulation = 'Lưu hành nội bộ';
      const marked = { ...document, letterhead: { ...letterhead, circulation } };
      const docx = await written({ ...marked, urgency: 'khan' });
      const [head = docx.body] = all(docx.body, 'w:tbl');
      const cell = child(head.children.filter(({ name }) => name === 'w:tr')[1], 'w:tc');
      return all(cell ?? docx.body, 'w:p')
        .map(docx.show)
        .filter(({ text }) => text !== '')
        .map(({ style }) => style);
    });
    expect(await Promise.all(orders)).toEqual([
      ['DocumentNumber', 'UrgencyMark', 'Circulation'],
      ['DocumentNumber', 'LetterSubject', 'UrgencyMark', 'Circulation'],
    ]);
  });

  it('is not there when nothing is urgent', async () => {
    const docx = await written(NOTICE);
    expect([...texts(docx, 'UrgencyMark'), ...texts(docx, 'Circulation')]).toEqual([]);
  });
});

describe('the issuing body (II.2)', () => {
  it.each<[string, Partial<Letterhead>, readonly string[], readonly string[]]>([
    [
      'the UBND alone, on two lines',
      { parent: [], issuer: ['Ủy ban nhân dân', 'tỉnh Bắc Giang'] },
      [],
      ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC GIANG'],
    ],
    [
      'under its superior',
      { parent: ['UBND tỉnh Bắc Giang'], issuer: ['Sở Tư pháp'] },
      ['UBND TỈNH BẮC GIANG'],
      ['SỞ TƯ PHÁP'],
    ],
    [
      'a working group that issues',
      { parent: ['UBND tỉnh Bắc Giang'], issuer: ['Tổ công tác', 'triển khai Đề án 06'] },
      ['UBND TỈNH BẮC GIANG'],
      ['TỔ CÔNG TÁC', 'TRIỂN KHAI ĐỀ ÁN 06'],
    ],
    [
      'three lines and a name that wraps',
      { parent: ['Bộ'], issuer: ['Cục', 'Trung tâm', `Phòng ${'rất dài '.repeat(9).trim()}`] },
      ['BỘ'],
      ['CỤC', 'TRUNG TÂM', `PHÒNG ${'RẤT DÀI '.repeat(9).trim()}`],
    ],
  ])('%s', async (_name, given, parents, issuers) => {
    const docx = await headed(given);
    expect(texts(docx, 'ParentBody')).toEqual(parents);
    expect(texts(docx, 'IssuingBody')).toEqual(issuers);
    const [head = docx.body] = all(docx.body, 'w:tbl');
    const box = Number(all(head, 'w:gridCol')[0]?.attributes['w:w']);
    const [issuer] = shown(docx, 'IssuingBody');
    const names = box - (issuer?.left ?? 0) - (issuer?.right ?? 0);
    const longest = Math.max(...issuers.map((line) => longestLine(line, 13, true, names)));
    const rules = shown(docx, 'RuleLine').filter(({ node }) => child(node, 'w:pPr', 'w:pBdr'));
    const [rule] = rules;
    const share = (box - (rule?.left ?? 0) - (rule?.right ?? 0)) / longest;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
    expect(rule?.left).toBe(rule?.right);
  });

  it('puts its abbreviation into the number', async () => {
    const docx = await headed({ symbol: 'TCTĐA06' });
    expect(texts(docx, 'DocumentNumber')).toEqual(['Số: 05/TB-TCTĐA06']);
  });
});

describe('the signer (II.7)', () => {
  it.each([
    [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    [['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG QUẢN LÝ HÀNH CHÍNH']],
    [['Q. GIÁM ĐỐC']],
    [['CHỦ TỊCH']],
  ])('signs as %j', async (lines) => {
    const docx = await signed({ lines, name: 'Nguyễn Văn A' });
    expect(texts(docx, 'SignerTitle')).toEqual(lines);
    expect(texts(docx, 'SignerName')).toEqual(['Nguyễn Văn A']);
  });

  it('has a rank of the armed forces before the name', async () => {
    const docx = await signed({ ...signer, rank: 'Đại tá' });
    expect(texts(docx, 'SignerName')).toEqual(['Đại tá Nguyễn Văn A']);
  });

  it('has the other post right above the name, in bold capitals, under the hand', async () => {
    const otherPost = 'Giám đốc Công an tỉnh';
    const docx = await signed({
      lines: ['KT. TỔ TRƯỞNG', 'TỔ PHÓ'],
      otherPost,
      name: 'Nguyễn Văn A',
    });
    const lines = [...shown(docx, 'SignerTitle'), ...shown(docx, 'SignerName')];
    expect(lines.map(({ text }) => text)).toEqual([
      'KT. TỔ TRƯỞNG',
      'TỔ PHÓ',
      'GIÁM ĐỐC CÔNG AN TỈNH',
      'Nguyễn Văn A',
    ]);
    const plain = await signed(signer);
    expect(lines[2]).toMatchObject({ bold: true, before: shown(plain, 'SignerName')[0]?.before });
    expect(lines[3]?.before).toBe(0);
  });
});

describe('the address of the office (III.4)', () => {
  it('stands at the foot of the first page alone, under a rule over the whole width', async () => {
    const docx = await headed({ address: ['Số 1 đường A', 'thành phố Bắc Giang'] });
    const feet = docx.sections.map((section) =>
      section.children.filter(({ name }) => name === 'w:footerReference'),
    );
    expect(feet.map((own) => own.map(({ attributes }) => attributes['w:type']))).toEqual([
      ['first'],
      ['first'],
    ]);
    const [first = [], appendix = []] = [1, 2].map((number) =>
      all(docx.part(`word/footer${number}.xml`), 'w:p').map(docx.show),
    );
    expect(first.map(({ text }) => text)).toEqual(['', 'Số 1 đường A', 'thành phố Bắc Giang']);
    const rule = first[0] && child(first[0].node, 'w:pPr', 'w:pBdr', 'w:top');
    expect(rule?.attributes['w:val']).toBe('single');
    expect([first[0]?.left, first[0]?.right]).toEqual([0, 0]);
    expect(appendix.map(({ text }) => text)).toEqual(['']);
  });

  it('leaves a document without one without feet', async () => {
    const docx = await written(NOTICE);
    expect([...docx.parts.keys()].filter((path) => path.includes('footer'))).toEqual([]);
  });
});

describe('an appendix whose table is narrow', () => {
  it('stands', async () => {
    const portrait = NOTICE.appendices.map((own) => ({ ...own, portrait: true }));
    const { sections } = await written({ ...NOTICE, appendices: portrait });
    const [, size] = sections.map((section) => child(section, 'w:pgSz')?.attributes);
    expect(size).toMatchObject({ 'w:w': '11906', 'w:orient': 'portrait' });
  });
});

describe('the headings', () => {
  it('are Word’s own, with Vietnamese names beside, each once', async () => {
    const styles = all((await written(NOTICE)).part('word/styles.xml'), 'w:style');
    const headings = styles.filter(({ attributes }) =>
      /^Heading[123]$/.test(attributes['w:styleId'] ?? ''),
    );
    expect(headings.map((own) => [val(own, 'w:name'), val(own, 'w:aliases')])).toEqual([
      ['heading 1', 'NĐ30 Mục'],
      ['heading 2', 'NĐ30 Khoản có tiêu đề'],
      ['heading 3', 'NĐ30 Điểm'],
    ]);
  });
});

const EVERYTHING: WrittenDocument = {
  ...LETTER,
  urgency: 'thuong-khan',
  letterhead: { ...letterhead, circulation: 'Lưu hành nội bộ', address: ['Số 1 đường A'] },
};

describe('programs that read it', () => {
  it('the validator of the Open XML SDK finds nothing', async () => {
    expect(await faultsOf(await renderDocx(EVERYTHING), 'docx')).toEqual([]);
  });
});
