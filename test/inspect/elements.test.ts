/** Elements of the text: orders, ends of lines, forms of words; each right and wrong. */
import { describe, expect, it } from 'vitest';
import { checkWord } from '../../src/inspect/check.js';
import { paragraph, readTyped, table } from '../support/typed-word.js';

const BOLD = '<w:b/>';
const ITALIC = '<w:i/>';
const CENTRED = '<w:jc w:val="center"/>';
const text = (...lines: readonly string[]) => lines.map((line) => paragraph(line)).join('');
const LETTER_HEAD = text('Số: 15/CAT-QLHC', 'V/v gửi báo cáo');

/** Findings of one rule, by the letters that the place begins with. */
function found(code: string, body: string, numbering = ''): readonly string[] {
  return checkWord(readTyped({ body, numbering }), 'a.docx')
    .filter((one) => one.code === code)
    .map(({ part }) => /“(.{1,4})/u.exec(part)?.[1] ?? part);
}

describe('the order of points', () => {
  const points = (letters: string) => [...letters].map((own) => `${own}) Nội dung.`);

  it.each([
    ['the Vietnamese alphabet', points('abcdđegh'), []],
    ['a new list at each clause', [...points('abc'), '2. Khoản.', ...points('ab')], []],
    ['without đ', points('abcde'), ['e) N']],
    ['the first fault of a list only', points('abdđe'), ['d) N']],
    ['with f', points('abcdđef'), ['f) N']],
  ])('%s', (_, lines, places) => {
    expect(found('DE642', text('Mở đầu.', ...lines))).toEqual(places);
  });

  /** Lists of Word of one make; the third begins anew. */
  const numbering = `
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const point = (list: number) =>
    paragraph('Nội dung.', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);

  it('is counted of lists that Word numbers, which know no đ', () => {
    expect(found('DE642', point(1).repeat(4), numbering)).toEqual([]);
    expect(found('DE642', point(1).repeat(6), numbering)).toEqual(['e) N']);
  });

  it('begins anew with a list that Word begins anew', () => {
    const lists = (second: number) => point(1).repeat(2) + text('2. Khoản.') + point(second);
    expect(found('DE642', lists(2), numbering)).toEqual(['c) N']);
    expect(found('DE642', lists(3), numbering)).toEqual([]);
  });
});

describe('the numbers of sections, parts and chapters', () => {
  it.each([
    ['one after another', ['I. A', 'II. B', 'III. C'], []],
    ['anew in the next part', ['I. A', 'II. B', 'Phần II', 'I. C'], []],
    ['one left out', ['I. A', 'III. B'], ['III.']],
    ['of parts in Roman numerals', ['Phần I', 'Chương II', 'Mục 1'], []],
    ['of parts in digits', ['Phần 1', 'Chương 2'], ['Phần', 'Chươ']],
  ])('%s', (_, lines, places) => {
    expect(found('DE642', text('Mở đầu.', ...lines))).toEqual(places);
  });

  it('have a title in capitals below', () => {
    const titled = (title: string) =>
      paragraph('Phần I', CENTRED, BOLD) + paragraph(title, CENTRED, BOLD);
    expect(found('DE624', titled('TÌNH HÌNH'))).toEqual([]);
    expect(found('DE624', titled('Tình hình'))).toEqual(['Tình']);
  });

  it('stand bold before an article, whose text need not be', () => {
    const article = (letters: string) => paragraph('Điều 1. Phê duyệt kế hoạch.', '', letters);
    expect(found('DE623', article(BOLD))).toEqual([]);
    expect(found('DE623', article(''))).toEqual(['Điều']);
  });
});

describe('below the name of the type', () => {
  const after = (line: string) =>
    readTyped({ body: paragraph('GIẤY MỜI', CENTRED, BOLD) + line }).lines[1]?.element;

  it.each([
    ['a subject', paragraph('Dự họp tháng 6', CENTRED, BOLD), 'trichYeu'],
    ['a subject that is not bold', paragraph('Dự họp tháng 6', CENTRED), 'trichYeu'],
    ['text that goes on', paragraph('Công an tỉnh trân trọng kính mời:', CENTRED), undefined],
    ['text from side to side', paragraph('Xét đơn của ông', '<w:jc w:val="both"/>'), 'body'],
  ])('%s', (_, line, element) => {
    expect(after(line)).toBe(element);
  });
});

it('asks minutes for no place and date in their head, and knows who else signs', () => {
  const parts = ['Nơi nhận:', '- Lưu: VT.', 'THƯ KÝ', 'Nguyễn Văn A'];
  const signing = table([text(...parts), text('CHỦ TỌA', 'Nguyễn Văn A')]);
  const missing = (type: string) => found('DE630', paragraph(type, CENTRED, BOLD) + signing).length;
  expect(missing('BIÊN BẢN')).toBe(missing('BÁO CÁO') - 1);
  const { lines } = readTyped({ body: signing });
  expect(lines.find(({ text: own }) => own === 'THƯ KÝ')?.element).toBeUndefined();
});

describe('what the decree does not know', () => {
  const elements = (body: string) => readTyped({ body }).lines.map(({ element }) => element);

  it('is no section and no text: A., B., C.', () => {
    expect(elements(text('Mở đầu.', 'A. ĐÁNH GIÁ', 'C. KIẾN NGHỊ', 'I. KẾT QUẢ'))).toEqual([
      'body',
      undefined,
      undefined,
      'muc',
    ]);
  });

  it('is no text: names in a head without columns, a signature without a table', () => {
    const body = text(
      'CÔNG AN TỈNH A',
      'Nội dung./.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Nguyễn Văn A',
    );
    expect(elements(body)).toEqual([undefined, 'body', undefined, undefined, undefined]);
    expect(elements(paragraph('TL. GIÁM ĐỐC', CENTRED))).toEqual(['quyenHanChucVu']);
  });
});

describe('addressees', () => {
  it.each([
    ['one, on the same line', ['Kính gửi: Bộ Nội vụ'], []],
    ['one, on the next line', ['Kính gửi:', '- Bộ Nội vụ.'], ['Kính']],
    ['several', ['Kính gửi:', '- Bộ Nội vụ;', '- Bộ Tài chính.'], []],
    ['several on one line', ['Kính gửi: Bộ Nội vụ; Bộ Tài chính'], ['Kính']],
    ['the first on the line of the words', ['Kính gửi: - Bộ A;', '- Bộ B;', '- Bộ C.'], ['Kính']],
    ['without a colon', ['Kính gửi Bộ Nội vụ'], ['Kính']],
    ['wrong ends', ['Kính gửi:', '- Bộ Nội vụ,', '- Bộ Tài chính;'], ['- Bộ', '- Bộ']],
  ])('%s', (_, lines, places) => {
    expect(found('DE644', LETTER_HEAD + text(...lines, 'Nội dung.'))).toEqual(places);
  });

  it('have their dashes in one line', () => {
    const items = paragraph('- A;') + paragraph('- B.', '<w:ind w:left="300"/>');
    expect(found('DE644', LETTER_HEAD + text('Kính gửi:') + items)).toEqual(['- B.']);
  });
});

describe('the legal basis', () => {
  const slanted = (...lines: readonly string[]) =>
    lines.map((line) => paragraph(line, '', ITALIC)).join('');

  it.each([
    ['ends as it must', ['Căn cứ Luật A;', 'Căn cứ Luật B.'], []],
    ['ends with a proposal', ['Căn cứ Luật A;', 'Theo đề nghị của Giám đốc Sở.'], []],
    ['ends with commas', ['Căn cứ Luật A,', 'Căn cứ Luật B;'], ['Căn', 'Căn']],
  ])('%s', (_, lines, places) => {
    const title = paragraph('QUYẾT ĐỊNH', CENTRED, BOLD) + paragraph('Về việc A', CENTRED, BOLD);
    const authority = paragraph('CHỦ TỊCH ỦY BAN NHÂN DÂN', CENTRED, BOLD);
    const body = title + paragraph('') + authority + slanted(...lines) + text('Nội dung.');
    expect(found('DE643', body).map((own) => own.trim())).toEqual(places);
  });
});

describe('who signs', () => {
  const signed = (...titles: readonly string[]) =>
    table([text('Nơi nhận:', '- Như trên;', '- Lưu: VT, PC06.'), text(...titles, 'Nguyễn Văn A')]);

  it.each([
    ['KT. GIÁM ĐỐC', true],
    ['TM. ỦY BAN NHÂN DÂN', true],
    ['TUQ. CHỦ TỊCH', true],
    ['Q. GIÁM ĐỐC', true],
    ['GIÁM ĐỐC', true],
    ['KT.GIÁM ĐỐC', false],
    ['KT GIÁM ĐỐC', false],
    ['T/M ỦY BAN NHÂN DÂN', false],
    ['K.T GIÁM ĐỐC', false],
    ['QUYỀN GIÁM ĐỐC', false],
  ])('%s: %s', (title, right) => {
    expect(found('DE645', signed(title)).length === 0).toBe(right);
  });

  it.each([
    ['Nguyễn Văn A', true],
    ['Đại tá Nguyễn Văn A', true],
    ['TS. Nguyễn Văn A', false],
    ['PGS.TS Nguyễn Văn A', false],
    ['Đồng chí Nguyễn Văn A', false],
  ])('%s: %s', (name, right) => {
    const body = table([text('Nơi nhận:', '- Lưu: VT.'), text('GIÁM ĐỐC', name)]);
    expect(found('DE646', body).length === 0).toBe(right);
  });
});

describe('recipients', () => {
  const list = (...lines: readonly string[]) =>
    table([text('Nơi nhận:', ...lines), text('GIÁM ĐỐC', 'Nguyễn Văn A')]);

  it.each([
    ['as they must be', ['- Sở Nội vụ;', '- Lưu: VT, PC06.'], []],
    ['one without a mark', ['- Sở Nội vụ', '- Lưu: VT, PC06.'], ['- Sở']],
    ['no copy for the office', ['- Sở Nội vụ.'], ['- Sở']],
    ['no colon after Lưu', ['- Lưu VT, PC06.'], ['- Lư']],
  ])('%s', (_, lines, places) => {
    expect(found('DE636', list(...lines))).toEqual(places);
  });

  it('begin with “Như trên” where somebody is addressed', () => {
    const opening = LETTER_HEAD + text('Kính gửi: Bộ A', 'Nội dung.');
    expect(found('DE636', opening + list('- Như trên;', '- Lưu: VT.'))).toEqual([]);
    expect(found('DE636', opening + list('- Bộ A;', '- Lưu: VT.'))).toEqual(['- Bộ']);
  });

  it('may be followed by who drafted it, in small letters of 11 pt', () => {
    const lines = ['- Lưu: VT, PC06.', 'PL.(300)'];
    const { lines: read } = readTyped({ body: list(...lines) });
    expect(read.map(({ element }) => element)).toContain('kyHieuNguoiSoan');
    expect(found('DE636', list(...lines))).toEqual([]);
  });
});

describe('number and date', () => {
  const type = paragraph('BÁO CÁO', CENTRED, BOLD);

  it.each([
    ['Số: 15/CAT-QLHC', '', true],
    ['Số: 15/CV-CAT', '', false],
    ['Số:        /BC-CAT', type, true],
    ['Số: 09/TTr-UBND', paragraph('TỜ TRÌNH', CENTRED, BOLD), true],
    ['Số: 9/BC-CAT', type, false],
    ['Số: 15/BC - CAT', type, false],
    ['Số: …/BC-…', type, true],
  ])('%s', (number, below, right) => {
    expect(found('DE633', text(number) + below).length === 0).toBe(right);
  });

  it.each([
    ['Bắc Giang, ngày 05 tháng 4 năm 2024', true],
    ['Bắc Giang, ngày 15 tháng 02 năm 2024', true],
    ['Bắc Giang, ngày … tháng … năm 2024', true],
    ['Bắc Giang, ngày 05 tháng 04 năm 2024', false],
    ['Bắc Giang, ngày 05 tháng 2 năm 2024', false],
    ['Bắc Giang, ngày 05/4/2024', false],
  ])('%s', (date, right) => {
    expect(found('DE634', text(date)).length === 0).toBe(right);
  });
});

describe('the end of the text', () => {
  it.each([
    [['Nội dung./.'], true],
    [['Nội dung.', '1. Khoản./.'], true],
    [['Nội dung.', './.'], true],
    [['Nội dung./.', '1. Khoản.'], false],
  ])('%j', (lines, right) => {
    const body = text(...lines) + table([text('Nơi nhận:'), text('GIÁM ĐỐC')]);
    expect(found('DE635', body).length === 0).toBe(right);
  });
});

describe('the office’s address', () => {
  const page = '<w:sectPr><w:footerReference w:type="first" r:id="foot"/><w:titlePg/></w:sectPr>';

  it.each([
    [22, []],
    [28, ['DE622']],
  ])('in the foot of the first page at %i half points', (size, codes) => {
    const foot = paragraph('Địa chỉ: Số 1, thành phố A', '', `<w:sz w:val="${size}"/>`);
    const read = readTyped({ body: text('Nội dung.') + page, foot });
    const own = checkWord(read, 'a.docx').filter(({ element }) => element === 'diaChiCoQuan');
    expect(own.map(({ code }) => code)).toEqual(codes);
  });
});

describe('fixed spacing between lines', () => {
  it.each([
    ['exact', 14, ['DE628']],
    ['exact', 18, []],
    ['exact', 26, ['DE628']],
    ['atLeast', 12, []],
    ['atLeast', 26, ['DE628']],
  ])('%s %i pt at 14 pt', (rule, points, codes) => {
    const spacing = `<w:spacing w:line="${points * 20}" w:lineRule="${rule}"/>`;
    const body = paragraph('Nội dung.', spacing, '<w:sz w:val="28"/>');
    expect(found('DE628', body).length).toBe(codes.length);
  });

  it('is not judged in tables', () => {
    const spacing = '<w:spacing w:line="200" w:lineRule="exact"/>';
    expect(found('DE628', table([paragraph('Số liệu', spacing)]))).toEqual([]);
  });
});

describe('numbers of pages', () => {
  const page = '<w:sectPr/>';

  it('are asked for where the text needs more than one page, or the program says so', () => {
    expect(found('DE612', text('Nội dung.') + page)).toEqual([]);
    expect(found('DE612', text('Nội dung. '.repeat(400)) + page)).toEqual(['Trang giấy']);
  });

  it('are measured in the box that Word’s gallery puts them into', () => {
    const number =
      '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
    const section = '<w:sectPr><w:footerReference r:id="foot"/></w:sectPr>';
    const document = readTyped({ body: text('Nội dung.') + section, foot: number });
    expect(document.sections[0]?.numbering?.paragraph).toMatchObject({ boxed: true });
  });
});

describe('lying pages', () => {
  const lying = (top: number) =>
    `<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="${top}" w:bottom="1134" w:left="1134" w:right="1134"/></w:sectPr>`;

  it.each([
    [851, []],
    [1985, []],
    [567, ['Trang giấy']],
  ])('a margin of %i twips', (top, places) => {
    expect(found('DE611', text('Nội dung.') + lying(top))).toEqual(places);
  });

  it('are for tables and figures', () => {
    const rows = table([text('Số liệu'), text('12')]);
    expect(found('DE615', text('Nội dung.') + lying(1134))).toEqual(['Trang giấy']);
    expect(found('DE615', text('Nội dung.') + rows + lying(1134))).toEqual([]);
    const chart =
      '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="3000000"/></wp:inline></w:drawing></w:r></w:p>';
    expect(found('DE615', text('Nội dung.') + chart + lying(1134))).toEqual([]);
    expect(found('DE615', text('Phụ lục', 'DANH SÁCH') + lying(1134))).toEqual([]);
  });
});
